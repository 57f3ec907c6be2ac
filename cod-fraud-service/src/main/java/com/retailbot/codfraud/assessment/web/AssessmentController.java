package com.retailbot.codfraud.assessment.web;

import com.retailbot.codfraud.assessment.AssessedOrder;
import com.retailbot.codfraud.assessment.AssessmentPages;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.AssessmentOutcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/assessments")
@PreAuthorize("hasAnyRole('ANALYST', 'AGENT')")
class AssessmentController {

    private final AssessmentPages pages;

    AssessmentController(AssessmentPages pages) {
        this.pages = pages;
    }

    @GetMapping
    Page<AssessedOrder> newest(
            Member member,
            @RequestParam(required = false) @Nullable AssessmentOutcome outcome,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return pages.newest(member.tenant(), outcome, cursor, limit);
    }

    @GetMapping("/{orderId}")
    AssessedOrder ofOrder(Member member, @PathVariable String orderId) {
        return pages.ofOrder(member.tenant(), orderId);
    }
}
