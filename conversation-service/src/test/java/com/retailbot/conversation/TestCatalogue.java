package com.retailbot.conversation;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.ProductChanged;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A shop of sixty products, with eight pieces of each variant. */
public final class TestCatalogue {

    private static final Instant CHANGED = Instant.parse("2026-03-01T08:00:00Z");

    private TestCatalogue() {}

    public static List<ProductChanged> products() {
        var stream = Objects.requireNonNull(TestCatalogue.class.getResourceAsStream("catalogue.tsv"));
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> product(line.split("\t", -1)))
                .toList();
    }

    public static ProductChanged product(String productId) {
        return products().stream()
                .filter(product -> product.productId().equals(productId))
                .findFirst()
                .orElseThrow();
    }

    private static ProductChanged product(String[] columns) {
        List<ProductChanged.Variant> variants = new ArrayList<>();
        for (Map<String, String> options : combinations(columns[8])) {
            String suffix = options.isEmpty()
                    ? ""
                    : "-" + String.join("-", options.values()).replace(' ', '_');
            variants.add(new ProductChanged.Variant(
                    columns[0] + suffix,
                    (columns[0] + suffix).toUpperCase(Locale.ROOT),
                    null,
                    options,
                    Money.dzd(columns[7]),
                    null,
                    8));
        }
        return new ProductChanged(
                columns[0],
                1,
                new LocalizedText(Map.of("fr", columns[3], "ar", columns[4], "en", columns[5])),
                new LocalizedText(Map.of("fr", columns[6])),
                columns[1],
                columns[2].isEmpty() ? null : columns[2],
                null,
                true,
                variants,
                CHANGED);
    }

    private static List<Map<String, String>> combinations(String options) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (String option : options.isEmpty() ? new String[0] : options.split(";")) {
            String[] nameAndValues = option.split("=");
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> begun : all) {
                for (String value : nameAndValues[1].split(",")) {
                    Map<String, String> combination = new LinkedHashMap<>(begun);
                    combination.put(nameAndValues[0], value);
                    longer.add(combination);
                }
            }
            all = longer;
        }
        return all;
    }
}
