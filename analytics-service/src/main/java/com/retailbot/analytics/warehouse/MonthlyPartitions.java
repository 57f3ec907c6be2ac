package com.retailbot.analytics.warehouse;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the months' partitions of the growing facts ahead of time, so that old months can be dropped whole. */
@Component
class MonthlyPartitions {

    private static final Logger LOG = LoggerFactory.getLogger(MonthlyPartitions.class);
    private static final List<String> GROWING =
            List.of("fact_conversation", "fact_message", "fact_understanding", "fact_product_shown");
    private static final int MONTHS_AHEAD = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    MonthlyPartitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 23 2 * * *")
    void makeAhead() {
        YearMonth now = YearMonth.now(clock.withZone(ZoneOffset.UTC));
        for (String table : GROWING) {
            for (int ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
                make(table, now.plusMonths(ahead));
            }
        }
    }

    private void make(String table, YearMonth month) {
        String partition = "%s_%d_%02d".formatted(table, month.getYear(), month.getMonthValue());
        try {
            jdbc.sql("create table if not exists %s partition of %s for values from ('%s-01') to ('%s-01')"
                            .formatted(partition, table, month, month.plusMonths(1)))
                    .update();
        } catch (DataIntegrityViolationException e) {
            // Facts of that month are in the default partition already: they stay readable there.
            LOG.warn("Partition {} could not be made: {}", partition, e.getMessage());
        }
    }
}
