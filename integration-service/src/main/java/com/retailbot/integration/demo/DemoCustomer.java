package com.retailbot.integration.demo;

import com.retailbot.integration.order.PastOrder;

/**
 * An invented customer.
 *
 * @param refusesOften one of the few who order and then refuse at the door
 */
record DemoCustomer(int number, String wilayaCode, String commune, String language, boolean refusesOften) {
    PastOrder.Customer contact() {
        return new PastOrder.Customer("Client démo " + number, phone(), "Cité démo, n° " + number, wilayaCode, commune);
    }

    /** Numbers from 0550 00 00 00 to 0550 00 99 99 are ours to invent with: nothing is ever sent to them. */
    private String phone() {
        return "+21355000%04d".formatted(number);
    }
}
