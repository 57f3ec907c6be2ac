package com.retailbot.integration.order;

import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.Money;
import com.retailbot.events.OrderContact;
import com.retailbot.events.TenantId;
import com.retailbot.integration.order.PastOrder.Customer;
import com.retailbot.integration.phone.PhoneNumber;
import com.retailbot.integration.shop.KnownShop;
import com.retailbot.integration.shop.Shops;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records orders from before the platform, so that risk and forecasts have a history to learn from. */
@Service
public class PastOrders {
    private final Orders orders;
    private final OrderNumbers numbers;
    private final Shops shops;
    private final DeliverySettings delivery;
    private final FieldCipher cipher;
    private final EventOutbox outbox;

    PastOrders(
            Orders orders,
            OrderNumbers numbers,
            Shops shops,
            DeliverySettings delivery,
            FieldCipher cipher,
            EventOutbox outbox) {
        this.orders = orders;
        this.numbers = numbers;
        this.shops = shops;
        this.delivery = delivery;
        this.cipher = cipher;
        this.outbox = outbox;
    }

    /** @return how many were recorded */
    @Transactional
    public int record(TenantId tenant, List<PastOrder> past) {
        KnownShop shop = shops.of(tenant);
        past.forEach(order -> record(tenant, shop, order));
        return past.size();
    }

    private void record(TenantId tenant, KnownShop shop, PastOrder past) {
        Order order = new Order(
                tenant,
                new NewOrder(
                        numbers.next(tenant, shop.orderPrefix()),
                        null,
                        null,
                        null,
                        past.channel(),
                        past.language(),
                        contact(tenant, past.customer()),
                        past.lines(),
                        fee(shop, past.customer().wilayaCode()),
                        true,
                        past.placedAt()));
        outbox.publish(tenant, order.placed());
        past.steps()
                .forEach(step -> outbox.publish(tenant, order.moveTo(step.to(), step.reason(), null, null, step.at())));
        orders.save(order);
    }

    private Money fee(KnownShop shop, String wilayaCode) {
        return delivery.feeTo(wilayaCode, shop.currency())
                .orElseThrow(() -> new IllegalArgumentException(
                        "wilaya: '%s' (expected: one of a delivery zone)".formatted(wilayaCode)));
    }

    private OrderContact contact(TenantId tenant, Customer customer) {
        PhoneNumber phone = PhoneNumber.parse(customer.phone())
                .orElseThrow(() -> new IllegalArgumentException("phone of a past order (expected: a valid number)"));
        return new OrderContact(
                cipher.fingerprint(tenant, "customer", phone.e164()),
                cipher.encrypt(tenant, customer.name()),
                cipher.encrypt(tenant, phone.e164()),
                customer.address() == null ? null : cipher.encrypt(tenant, customer.address()),
                customer.wilayaCode(),
                customer.commune());
    }
}
