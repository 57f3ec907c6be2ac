package com.retailbot.conversation.order;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.retailbot.text.Places;
import com.retailbot.text.Wilaya;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order while it is being taken. It exists only inside the conversation's encrypted state.
 *
 * @param phone E.164
 * @param wilayaCode two digits
 * @param asking what the bot asked for last
 */
public record OrderForm(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String wilayaCode,
        @Nullable String commune,
        @Nullable Slot asking) {

    public static final OrderForm EMPTY = new OrderForm(null, null, null, null, null);

    /** The first thing about the recipient that is still missing. */
    @JsonIgnore
    public Optional<Slot> missing() {
        if (name == null) {
            return Optional.of(Slot.NAME);
        }
        if (phone == null) {
            return Optional.of(Slot.PHONE);
        }
        if (wilayaCode == null) {
            return Optional.of(Slot.WILAYA);
        }
        return commune == null ? Optional.of(Slot.COMMUNE) : Optional.empty();
    }

    @JsonIgnore
    public Optional<Wilaya> wilaya() {
        return Places.wilaya(wilayaCode);
    }

    public OrderForm asking(Slot slot) {
        return new OrderForm(name, phone, wilayaCode, commune, slot);
    }

    public OrderForm withName(@Nullable String newName) {
        return new OrderForm(newName, phone, wilayaCode, commune, asking);
    }

    public OrderForm withPhone(@Nullable String newPhone) {
        return new OrderForm(name, newPhone, wilayaCode, commune, asking);
    }

    /** A new wilaya forgets the commune, which lies in the old one. */
    public OrderForm withPlace(@Nullable String newWilaya, @Nullable String newCommune) {
        return new OrderForm(name, phone, newWilaya, newCommune, asking);
    }
}
