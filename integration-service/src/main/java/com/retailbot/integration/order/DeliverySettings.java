package com.retailbot.integration.order;

import com.retailbot.events.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What delivery costs: wilayas in zones, one fee a zone. A wilaya in no zone is one that we do not deliver to or that
 * does not exist.
 */
@Validated
@ConfigurationProperties("integration.delivery")
record DeliverySettings(@NotEmpty List<@Valid Zone> zones) {
    DeliverySettings {
        Map<String, BigDecimal> seen = new HashMap<>();
        for (Zone zone : zones) {
            for (String wilaya : zone.wilayas()) {
                if (seen.put(wilaya, zone.fee()) != null) {
                    throw new IllegalArgumentException(
                            "integration.delivery.zones: wilaya '" + wilaya + "' stands in two zones (expected: one)");
                }
            }
        }
    }

    /** @param wilayas two-digit codes */
    record Zone(
            @NotNull @PositiveOrZero BigDecimal fee,
            @NotEmpty List<String> wilayas) {}

    Optional<Money> feeTo(String wilayaCode, String currency) {
        return zones.stream()
                .filter(zone -> zone.wilayas().contains(wilayaCode))
                .findFirst()
                .map(zone -> new Money(zone.fee(), currency));
    }
}
