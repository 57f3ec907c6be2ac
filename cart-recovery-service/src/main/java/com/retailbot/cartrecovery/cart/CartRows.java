package com.retailbot.cartrecovery.cart;

import com.retailbot.events.EncryptedText;
import com.retailbot.events.Money;
import com.retailbot.events.OrderLine;
import com.retailbot.events.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A cart as a row, in both directions. */
@Component
public class CartRows implements RowMapper<Cart> {
    private static final TypeReference<List<OrderLine>> LINES = new TypeReference<>() {};

    private final JsonMapper json;

    CartRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Cart mapRow(ResultSet row, int number) throws SQLException {
        String phone = row.getString("phone");
        return new Cart(
                new TenantId(row.getString("tenant_id")),
                row.getString("id"),
                row.getString("visitor_id"),
                row.getString("bot_key"),
                row.getString("language"),
                json.readValue(row.getString("lines"), LINES),
                new Money(row.getBigDecimal("total"), row.getString("currency")),
                phone == null ? null : new EncryptedText(row.getString("phone_key_id"), phone),
                row.getString("customer_key"),
                row.getBoolean("consent"),
                row.getString("restore_token"),
                row.getTimestamp("changed_at").toInstant(),
                CartState.valueOf(row.getString("state")),
                instant(row.getTimestamp("abandon_due_at")),
                instant(row.getTimestamp("abandoned_at")),
                row.getString("order_id"));
    }

    Map<String, @Nullable Object> parameters(Cart cart) {
        EncryptedText phone = cart.phone();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("tenant", UUID.fromString(cart.tenant().value()));
        values.put("id", cart.id());
        values.put("visitor", cart.visitorId());
        values.put("botKey", cart.botKey());
        values.put("language", cart.language());
        values.put("lines", json.writerFor(LINES).writeValueAsString(cart.lines()));
        values.put("items", cart.items());
        values.put("total", cart.total().amount());
        values.put("currency", cart.total().currency());
        values.put("phoneKeyId", phone == null ? null : phone.keyId());
        values.put("phone", phone == null ? null : phone.ciphertext());
        values.put("customerKey", cart.customerKey());
        values.put("consent", cart.consent());
        values.put("restoreToken", cart.restoreToken());
        values.put("changedAt", Timestamp.from(cart.changedAt()));
        values.put("state", cart.state().name());
        values.put("abandonDueAt", timestamp(cart.abandonDueAt()));
        values.put("abandonedAt", timestamp(cart.abandonedAt()));
        values.put("orderId", cart.orderId());
        return values;
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
