package com.retailbot.integration.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;

/** Invents customers: where they live follows the wilayas' weights, how they write the country's habits. */
final class DemoCustomers {
    private final Random random;
    private final List<CSVRecord> wilayas = DemoTable.rows("wilayas");

    DemoCustomers(Random random) {
        this.random = random;
    }

    List<DemoCustomer> invent(int count) {
        List<DemoCustomer> customers = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            CSVRecord wilaya = wilaya();
            String[] communes = wilaya.get("communes").split(",");
            customers.add(new DemoCustomer(
                    number,
                    wilaya.get("code"),
                    communes[random.nextInt(communes.length)],
                    language(),
                    random.nextInt(100) < 7));
        }
        return customers;
    }

    private CSVRecord wilaya() {
        int ticket = random.nextInt(wilayas.stream()
                .mapToInt(wilaya -> Integer.parseInt(wilaya.get("weight")))
                .sum());
        for (CSVRecord wilaya : wilayas) {
            ticket -= Integer.parseInt(wilaya.get("weight"));
            if (ticket < 0) {
                return wilaya;
            }
        }
        return wilayas.getLast();
    }

    private String language() {
        int draw = random.nextInt(100);
        if (draw < 34) {
            return "fr";
        }
        if (draw < 64) {
            return "dz-latn";
        }
        if (draw < 84) {
            return "ar-DZ";
        }
        return draw < 97 ? "ar" : "en";
    }
}
