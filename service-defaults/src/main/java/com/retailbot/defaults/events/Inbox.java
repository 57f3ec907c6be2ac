package com.retailbot.defaults.events;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes redelivery harmless: an event's effect and the note that it happened are one transaction. */
public class Inbox {

    /** Longer than Kafka keeps the topics, so a replay from the beginning finds its notes. */
    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Inbox(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Runs the effect unless this consumer has already seen the event; joins a transaction that is open. */
    public void once(String consumer, Received<?> received, Runnable effect) {
        transaction.executeWithoutResult(status -> {
            int first = jdbc.sql("insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing")
                    .param(consumer)
                    .param(received.id())
                    .update();
            if (first == 1) {
                effect.run();
            }
        });
    }

    @Scheduled(cron = "0 17 3 * * *")
    void forgetOldNotes() {
        jdbc.sql("delete from inbox where received_at < now() - make_interval(days => ?)")
                .param((int) KEPT.toDays())
                .update();
    }
}
