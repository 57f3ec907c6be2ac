package com.retailbot.codrisk.training;

import com.retailbot.codrisk.DeliveryRecord;
import java.util.ArrayList;
import java.util.List;

/** A shop with its own level of refusals, prices, customers and delivery record. */
final class SyntheticShop {

    final double effect;
    final double medianBasket;
    final double chatShare;

    private final List<SyntheticCustomer> customers = new ArrayList<>();
    private final long[] closedByWilaya = new long[SyntheticWilayas.COUNT + 1];
    private final long[] refusedByWilaya = new long[SyntheticWilayas.COUNT + 1];
    private long closed;
    private long refused;

    SyntheticShop(GeneratorSettings settings, Draws draws) {
        effect = draws.normal(settings.shopSpread());
        medianBasket = draws.between(2500, 9000);
        chatShare = draws.between(0.25, 0.65);
    }

    SyntheticCustomer customer(GeneratorSettings settings, SyntheticWilayas wilayas, Draws draws) {
        if (!customers.isEmpty() && draws.chance(settings.returningShare())) {
            SyntheticCustomer known = draws.oneOf(customers);
            if (known.comesBack(draws)) {
                return known;
            }
        }
        SyntheticCustomer fresh = newcomer(settings, wilayas, draws);
        customers.add(fresh);
        return fresh;
    }

    private static SyntheticCustomer newcomer(GeneratorSettings settings, SyntheticWilayas wilayas, Draws draws) {
        boolean prank = draws.chance(settings.prankShare());
        return new SyntheticCustomer(
                wilayas.draw(draws),
                prank ? SyntheticContacts.prank(draws) : SyntheticContacts.ordinary(draws),
                draws.normal(settings.customerSpread()));
    }

    DeliveryRecord record() {
        return new DeliveryRecord(closed, refused);
    }

    DeliveryRecord recordOf(int wilaya) {
        return new DeliveryRecord(closedByWilaya[wilaya], refusedByWilaya[wilaya]);
    }

    void closed(int wilaya, boolean wasRefused) {
        closed++;
        closedByWilaya[wilaya]++;
        if (wasRefused) {
            refused++;
            refusedByWilaya[wilaya]++;
        }
    }
}
