package com.retailbot.conversation.order;

import java.util.List;

/** What a message means to the order form. */
public sealed interface FormReading {

    /** @param noted what changed besides the answer that was asked for */
    record Filled(OrderForm form, List<Slot> noted) implements FormReading {}

    /** The answer cannot be what was asked for. */
    record Refused(Slot slot, String value) implements FormReading {}

    /** A question in between. */
    record Question(OrderForm form) implements FormReading {}

    record Confirmed() implements FormReading {}

    record Declined() implements FormReading {}

    record Cancelled() implements FormReading {}
}
