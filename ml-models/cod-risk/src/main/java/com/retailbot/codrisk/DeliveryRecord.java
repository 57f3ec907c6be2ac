package com.retailbot.codrisk;

/**
 * How shipped orders of some group (a shop, a wilaya, a customer) ended.
 *
 * @param closed orders with a known end: delivered or refused
 * @param refused those of them that were refused at the door or came back
 */
public record DeliveryRecord(long closed, long refused) {

    public static final DeliveryRecord NONE = new DeliveryRecord(0, 0);

    public DeliveryRecord {
        if (refused < 0 || closed < refused) {
            throw new IllegalArgumentException(
                    "refused: " + refused + " of " + closed + " closed (expected: 0 <= refused <= closed)");
        }
    }

    /**
     * The refusal rate, pulled towards {@code prior} as if {@code strength} orders had been seen before: two refusals out
     * of two orders say little about a wilaya.
     */
    public double refusalRateShrunkTo(double prior, double strength) {
        return (refused + prior * strength) / (closed + strength);
    }
}
