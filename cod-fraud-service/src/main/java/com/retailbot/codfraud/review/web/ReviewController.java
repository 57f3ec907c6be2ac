package com.retailbot.codfraud.review.web;

import com.retailbot.codfraud.assessment.AssessedOrder;
import com.retailbot.codfraud.review.ReviewDecision;
import com.retailbot.codfraud.review.ReviewDesk;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/assessments")
class ReviewController {

    private final ReviewDesk desk;

    ReviewController(ReviewDesk desk) {
        this.desk = desk;
    }

    /** @param note for the shop's own people; never shown to the shopper */
    record DecisionRequest(
            @NotNull ReviewDecision decision,
            @Nullable @Size(max = 500) String note) {}

    @GetMapping("/review-queue")
    @PreAuthorize("hasAnyRole('ANALYST', 'AGENT')")
    Page<AssessedOrder> queue(
            Member member,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return desk.queue(member.tenant(), cursor, limit);
    }

    @PostMapping("/{orderId}/decision")
    @PreAuthorize("hasRole('AGENT')")
    AssessedOrder decide(Member member, @PathVariable String orderId, @Valid @RequestBody DecisionRequest request) {
        return desk.decide(member.tenant(), orderId, request.decision(), member.userId(), request.note());
    }
}
