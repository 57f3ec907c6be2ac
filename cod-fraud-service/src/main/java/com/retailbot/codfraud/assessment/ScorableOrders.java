package com.retailbot.codfraud.assessment;

import com.retailbot.codfraud.history.KnownBefore;
import com.retailbot.codfraud.shop.ShopClock;
import com.retailbot.codrisk.ContactQuality;
import com.retailbot.codrisk.OrderChannel;
import com.retailbot.codrisk.OrderToScore;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.events.Channel;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderContact;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An order as the model sees it. Name, phone and address are read only to mark how believable they look. */
@Component
class ScorableOrders {

    private final FieldCipher cipher;
    private final ShopClock shops;

    ScorableOrders(FieldCipher cipher, ShopClock shops) {
        this.cipher = cipher;
        this.shops = shops;
    }

    OrderToScore of(TenantId tenant, OrderPlaced order, KnownBefore known) {
        Money goods = order.lines().stream()
                .map(line -> line.unitPrice().times(line.quantity()))
                .reduce(Money.zero(order.total().currency()), Money::plus);
        double fullPrice = goods.plus(order.deliveryFee()).amount().doubleValue();
        double total = order.total().amount().doubleValue();
        return new OrderToScore(
                total,
                goods.amount().doubleValue(),
                Math.max(0, fullPrice - total),
                order.lines().size(),
                order.lines().stream().mapToInt(line -> line.quantity()).sum(),
                order.placedAt(),
                shops.zoneOf(tenant),
                channel(order.channel()),
                order.contact().wilayaCode(),
                quality(tenant, order.contact()),
                known.customer(),
                known.wilaya(),
                known.shop());
    }

    private ContactQuality quality(TenantId tenant, OrderContact contact) {
        @Nullable EncryptedText address = contact.address();
        return ContactQuality.of(
                cipher.decrypt(tenant, contact.name()),
                address == null ? null : cipher.decrypt(tenant, address),
                cipher.decrypt(tenant, contact.phone()));
    }

    private static OrderChannel channel(Channel channel) {
        return switch (channel) {
            case WIDGET, WHATSAPP, MESSENGER, SMS, EMAIL, SANDBOX -> OrderChannel.CHAT;
            case STOREFRONT -> OrderChannel.STOREFRONT;
            case MANUAL -> OrderChannel.MANUAL;
        };
    }
}
