package com.retailbot.inventory.stock.web;

import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.ETags;
import com.retailbot.defaults.web.Page;
import com.retailbot.inventory.stock.StockItem;
import com.retailbot.inventory.stock.StockItems;
import com.retailbot.inventory.stock.StockLedger;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stock")
@Tag(name = "Stock")
class StockController {

    private final StockItems items;
    private final StockLedger ledger;

    StockController(StockItems items, StockLedger ledger) {
        this.items = items;
        this.ledger = ledger;
    }

    /** @param onHand counted units, 0 to 1 000 000 */
    record Count(@NotNull @Min(0) @Max(1_000_000) Integer onHand) {}

    /** @param threshold units at or below which an alert is raised; null follows the shop's default */
    record Threshold(@Nullable @Min(0) @Max(1_000_000) Integer threshold) {}

    /** Stock of the shop, last changed first; {@code query} matches SKU and title. */
    @GetMapping
    Page<StockItemResponse> list(
            Member member,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Cursor from = Cursor.decode(cursor);
        var rows = items.page(
                member.tenant(), query.strip().toLowerCase(Locale.ROOT), from.at(), from.id(), Limit.of(limit + 1));
        return Page.of(rows, limit, item -> new Cursor(item.changedAt(), item.id()).encode())
                .map(StockItemResponse::of);
    }

    @GetMapping("/{variantId}")
    ResponseEntity<StockItemResponse> get(Member member, @PathVariable String variantId) {
        return answer(items.findByTenantAndVariantId(member.tenant(), variantId)
                .orElseThrow(() -> NotFoundException.of("variant", variantId)));
    }

    /** Sets the counted stock. Wants {@code If-Match}, because two people may count at the same time. */
    @PutMapping("/{variantId}")
    @PreAuthorize("hasRole('AGENT')")
    ResponseEntity<StockItemResponse> adjust(
            Member member,
            @PathVariable String variantId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Count count) {
        return answer(ledger.adjust(member.tenant(), variantId, count.onHand(), ifMatch));
    }

    @PutMapping("/{variantId}/threshold")
    @PreAuthorize("hasRole('MANAGER')")
    ResponseEntity<StockItemResponse> changeThreshold(
            Member member, @PathVariable String variantId, @Valid @RequestBody Threshold threshold) {
        return answer(ledger.changeThreshold(member.tenant(), variantId, threshold.threshold()));
    }

    private static ResponseEntity<StockItemResponse> answer(StockItem item) {
        return ResponseEntity.ok().eTag(ETags.of(item.version())).body(StockItemResponse.of(item));
    }
}
