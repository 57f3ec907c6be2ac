package com.retailbot.testsupport.sample;

import com.retailbot.defaults.events.EventOutbox;
import com.retailbot.events.CartAbandoned;
import com.retailbot.events.KnowledgeChanged;
import com.retailbot.events.LocalizedText;
import com.retailbot.events.Money;
import com.retailbot.events.TenantId;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Notes {

    private final JdbcClient jdbc;
    private final EventOutbox outbox;
    private final Clock clock;

    Notes(JdbcClient jdbc, EventOutbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void write(TenantId tenant, String id, String text) {
        jdbc.sql(
                        "insert into note (id, tenant, text) values (?, ?, ?) on conflict (id) do update set times = note.times + 1")
                .params(id, tenant.value(), text)
                .update();
        outbox.publish(
                tenant,
                new KnowledgeChanged(
                        id,
                        false,
                        new LocalizedText(Map.of("en", text)),
                        new LocalizedText(Map.of("en", text)),
                        "test",
                        clock.instant()));
    }

    @Transactional
    public void writeAndFail(TenantId tenant, String id) {
        write(tenant, id, "never happened");
        throw new IllegalStateException("after the write");
    }

    @Transactional
    public void writeManyInOrder(TenantId tenant, String cartId, int count) {
        for (int items = 0; items < count; items++) {
            outbox.publish(tenant, new CartAbandoned(cartId, "visitor", Money.dzd(100), items, clock.instant()));
        }
    }

    public int times(String id) {
        return jdbc.sql("select coalesce(sum(times), 0) from note where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
