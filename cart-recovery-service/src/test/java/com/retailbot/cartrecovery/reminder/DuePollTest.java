package com.retailbot.cartrecovery.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.cartrecovery.reminder.Shoppers.Visitor;
import com.retailbot.events.CartAbandoned;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.TenantId;
import java.sql.Timestamp;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Due work that fails alone. */
class DuePollTest extends RecoveryScenario {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCartThatCannotBeReadHoldsNobodyElsesUp() {
        Visitor unreadable = Visitor.of(TenantId.random());
        shopping.fills(unreadable);
        clock.advance(Duration.ofSeconds(1));
        shopping.fills(visitor);
        jdbc.sql("update cart set lines = '42' where id = ?")
                .param(unreadable.cartId())
                .update();

        after(HOUR);

        events.await(CartAbandoned.class, event -> event.cartId().equals(visitor.cartId()));
        assertThat(jdbc.sql("select abandon_due_at from cart where id = ?")
                        .param(unreadable.cartId())
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        jdbc.sql("delete from cart where id = ?").param(unreadable.cartId()).update();
    }

    @Test
    void aReminderThatFailsHoldsNobodyElsesUp() {
        Visitor unreadable = Visitor.of(TenantId.random());
        shopping.fills(unreadable);
        clock.advance(Duration.ofSeconds(1));
        shopping.fills(visitor);
        jdbc.sql("""
                        create or replace function sabotage() returns trigger language plpgsql as $$
                        begin
                            if new.cart_id = tg_argv[0] and new.state = 'REQUESTED' then raise 'sabotaged'; end if;
                            return new;
                        end $$""").update();
        jdbc.sql("create trigger sabotage before update on reminder for each row execute function sabotage('%s')"
                        .formatted(unreadable.cartId()))
                .update();
        try {
            after(HOUR);

            events.await(ReminderRequested.class, event -> event.cartId().equals(visitor.cartId()));
        } finally {
            jdbc.sql("drop trigger sabotage on reminder").update();
        }
    }
}
