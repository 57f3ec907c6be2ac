package com.retailbot.cartrecovery.reminder.web;

import com.retailbot.cartrecovery.reminder.RecoveryReport;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Dates;
import com.retailbot.defaults.web.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/recovery")
@Tag(name = "recovery")
class RecoveryController {
    private final RecoveryReport report;

    RecoveryController(RecoveryReport report) {
        this.report = report;
    }

    /** Carts that were left, the last left first. */
    @GetMapping("/carts")
    Page<LeftCartResponse> carts(
            Member member,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return report.left(member.tenant(), limit, Cursor.decode(cursor)).map(LeftCartResponse::of);
    }

    /** Days in the shop's time zone, both included; the last 30 days when missing. */
    @GetMapping("/results")
    ResultsResponse results(
            Member member,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Dates.requireSensible("from", from);
        Dates.requireSensible("to", to);
        return ResultsResponse.of(report.results(member.tenant(), from, to));
    }
}
