package com.retailbot.integration.order.web;

import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.security.Role;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.OrderStatus;
import com.retailbot.integration.order.OrderProgress;
import com.retailbot.integration.order.OrderSearch;
import com.retailbot.integration.order.OrderSummary;
import com.retailbot.integration.order.OrderView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders for the shop's people. */
@RestController
@RequestMapping("/api/v1/orders")
class OrderController {
    private final OrderSearch search;
    private final OrderProgress progress;

    OrderController(OrderSearch search, OrderProgress progress) {
        this.search = search;
        this.progress = progress;
    }

    @GetMapping
    Page<OrderSummary> list(
            Member member,
            @RequestParam(required = false) @Nullable List<OrderStatus> status,
            @RequestParam(required = false) @Size(max = 100) @Nullable String query,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return search.list(
                member.tenant(), status == null ? List.of() : status, query, mayKnowWhoOrdered(member), limit, cursor);
    }

    @GetMapping("/{id}")
    OrderView get(Member member, @PathVariable String id) {
        return search.find(member.tenant(), id, mayKnowWhoOrdered(member));
    }

    /** Moves the order on. */
    @PostMapping("/{id}/status")
    @PreAuthorize("hasRole('AGENT')")
    OrderView move(Member member, @PathVariable String id, @Valid @RequestBody StatusMove move) {
        progress.move(member.tenant(), id, move.to(), move.reason(), member.userId());
        return search.find(member.tenant(), id, true);
    }

    /** @param reason what the person wrote, kept in the timeline */
    record StatusMove(
            @NotNull OrderStatus to,
            @Size(max = 500) @Nullable String reason) {}

    private static boolean mayKnowWhoOrdered(Member member) {
        return member.role() != Role.ANALYST;
    }
}
