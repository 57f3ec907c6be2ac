package com.retailbot.integration.order;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.events.Money;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderLine;
import com.retailbot.events.OrderRequested;
import com.retailbot.events.TenantId;
import com.retailbot.integration.catalogue.Catalogue;
import com.retailbot.integration.catalogue.SellableVariant;
import com.retailbot.integration.phone.PhoneNumber;
import com.retailbot.integration.shop.KnownShop;
import com.retailbot.integration.shop.Shops;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold before a request becomes an order. */
@Component
class OrderRequestChecks {
    private final Catalogue catalogue;
    private final Shops shops;
    private final DeliverySettings delivery;
    private final FieldCipher cipher;

    OrderRequestChecks(Catalogue catalogue, Shops shops, DeliverySettings delivery, FieldCipher cipher) {
        this.catalogue = catalogue;
        this.shops = shops;
        this.delivery = delivery;
        this.cipher = cipher;
    }

    sealed interface Outcome permits Accepted, Refused {}

    /** @param contact with the phone normalised and the customer's key derived from it */
    record Accepted(KnownShop shop, OrderContact contact, Money deliveryFee) implements Outcome {}

    record Refused(String code, Map<String, String> details) implements Outcome {}

    Outcome check(TenantId tenant, OrderRequested request) {
        Optional<Refused> lines = refusedLines(tenant, request);
        if (lines.isPresent()) {
            return lines.get();
        }
        KnownShop shop = shops.of(tenant);
        OrderContact contact = request.contact();
        Optional<Money> fee = delivery.feeTo(contact.wilayaCode(), shop.currency());
        if (fee.isEmpty()) {
            return new Refused("unknown-wilaya", Map.of("wilayaCode", contact.wilayaCode()));
        }
        // The details name no digit of the phone: events carry no personal data in clear.
        return PhoneNumber.parse(cipher.decrypt(tenant, contact.phone()))
                .<Outcome>map(phone -> new Accepted(shop, reachable(tenant, contact, phone), fee.get()))
                .orElseGet(() -> new Refused("invalid-phone", Map.of()));
    }

    private Optional<Refused> refusedLines(TenantId tenant, OrderRequested request) {
        if (request.lines().isEmpty()) {
            return Optional.of(new Refused("unknown-variant", Map.of("lines", "0")));
        }
        Map<String, SellableVariant> sellable = catalogue.sellable(
                tenant, request.lines().stream().map(OrderLine::variantId).toList());
        for (OrderLine line : request.lines()) {
            SellableVariant variant = sellable.get(line.variantId());
            if (variant == null || line.quantity() < 1) {
                return Optional.of(new Refused("unknown-variant", Map.of("sku", line.sku())));
            }
            if (!variant.active()) {
                return Optional.of(new Refused("product-inactive", Map.of("sku", line.sku())));
            }
        }
        return Optional.empty();
    }

    private OrderContact reachable(TenantId tenant, OrderContact contact, PhoneNumber phone) {
        return new OrderContact(
                cipher.fingerprint(tenant, "customer", phone.e164()),
                contact.name(),
                cipher.encrypt(tenant, phone.e164()),
                contact.address(),
                contact.wilayaCode(),
                contact.commune());
    }
}
