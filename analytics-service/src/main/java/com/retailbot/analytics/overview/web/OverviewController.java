package com.retailbot.analytics.overview.web;

import com.retailbot.analytics.overview.Overview;
import com.retailbot.analytics.overview.OverviewReader;
import com.retailbot.analytics.warehouse.Dimensions;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Dates;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/insights")
@Tag(name = "Insights")
class OverviewController {

    private static final int DEFAULT_DAYS = 30;
    private static final int MAX_DAYS = 400;

    private final OverviewReader reader;
    private final Dimensions dimensions;
    private final Clock clock;

    OverviewController(OverviewReader reader, Dimensions dimensions, Clock clock) {
        this.reader = reader;
        this.dimensions = dimensions;
        this.clock = clock;
    }

    /** The dashboard of the shop; the last 30 days unless {@code from} and {@code to} (both included, at most 400 days) say otherwise. */
    @GetMapping("/overview")
    @PreAuthorize("hasRole('ANALYST')")
    Overview overview(
            Member member,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Dates.requireSensible("from", from);
        Dates.requireSensible("to", to);
        LocalDate today =
                LocalDate.now(clock.withZone(dimensions.shop(member.tenant()).timeZone()));
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.minusDays(DEFAULT_DAYS - 1) : from;
        if (first.isAfter(last) || ChronoUnit.DAYS.between(first, last) >= MAX_DAYS) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST,
                    "from %s to %s (expected: from not after to, at most %d days)".formatted(first, last, MAX_DAYS));
        }
        return reader.read(member.tenant(), first, last);
    }
}
