package com.retailbot.inventory.alert.web;

import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.ETags;
import com.retailbot.defaults.web.Page;
import com.retailbot.inventory.alert.StockAlerts;
import com.retailbot.inventory.alert.StockSettings;
import com.retailbot.inventory.alert.StockWatch;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stock-alerts")
@Tag(name = "Stock alerts")
class StockAlertController {

    private final StockAlerts alerts;
    private final StockWatch watch;

    StockAlertController(StockAlerts alerts, StockWatch watch) {
        this.alerts = alerts;
        this.watch = watch;
    }

    /** @param defaultThreshold units at or below which an alert is raised, 0 to 1 000 000 */
    record Settings(@NotNull @Min(0) @Max(1_000_000) Integer defaultThreshold) {}

    /** Alerts, newest first; only open ones unless {@code open=false}. */
    @GetMapping
    Page<StockAlertResponse> list(
            Member member,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Cursor from = Cursor.decode(cursor);
        var rows = alerts.page(member.tenant(), open, from.at(), from.id(), Limit.of(limit + 1));
        return Page.of(rows, limit, alert -> new Cursor(alert.raisedAt(), alert.id()).encode())
                .map(StockAlertResponse::of);
    }

    /** Somebody has seen it; it stays open until there is stock again. */
    @PostMapping("/{alertId}/acknowledgement")
    @PreAuthorize("hasRole('AGENT')")
    StockAlertResponse acknowledge(Member member, @PathVariable String alertId) {
        return StockAlertResponse.of(watch.acknowledge(member.tenant(), alertId));
    }

    @GetMapping("/settings")
    ResponseEntity<Settings> settings(Member member) {
        return answer(watch.settings(member.tenant()));
    }

    @PutMapping("/settings")
    @PreAuthorize("hasRole('MANAGER')")
    ResponseEntity<Settings> changeSettings(
            Member member,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Settings settings) {
        return answer(watch.changeSettings(member.tenant(), settings.defaultThreshold(), ifMatch));
    }

    private static ResponseEntity<Settings> answer(StockSettings settings) {
        return ResponseEntity.ok()
                .eTag(ETags.of(settings.editableVersion()))
                .body(new Settings(settings.defaultThreshold()));
    }
}
