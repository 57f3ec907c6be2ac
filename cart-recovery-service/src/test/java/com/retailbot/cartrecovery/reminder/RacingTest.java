package com.retailbot.cartrecovery.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.cartrecovery.CartRecoveryTest;
import com.retailbot.cartrecovery.cart.CartTracker;
import com.retailbot.cartrecovery.reminder.Shoppers.Shopping;
import com.retailbot.cartrecovery.reminder.Shoppers.Visitor;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several instances of the service, played by threads. */
@CartRecoveryTest
class RacingTest {
    @Autowired
    Shopping shopping;

    @Autowired
    CartTracker tracker;

    @Autowired
    DuePoll poll;

    @Autowired
    Reminders reminders;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private final TenantId tenant = TenantId.random();

    @BeforeEach
    void aNewMorning() {
        Shoppers.startAfresh(clock);
    }

    @Test
    void aPurchaseThatIsBeingStoredHoldsTheReminderBackAndThenCancelsIt() throws Exception {
        Visitor visitor = Visitor.of(tenant);
        Reminder waiting = atNightWithAWaitingReminder(visitor);
        clock.advance(Duration.between(clock.instant(), waiting.dueAt()));
        CountDownLatch stored = new CountDownLatch(1);
        CountDownLatch polled = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> purchase = CompletableFuture.runAsync(
                    () -> transaction.executeWithoutResult(status -> {
                        tracker.bought(tenant, shopping.purchase(visitor, "o-1"));
                        stored.countDown();
                        await(polled);
                    }),
                    threads);
            await(stored);
            poll.run();
            polled.countDown();
            purchase.get();
        }
        poll.run();
        assertThat(only(visitor).state()).isEqualTo(ReminderState.CANCELLED);
        assertThat(only(visitor).requestedAt()).isNull();
    }

    @Test
    void purchasesAndRemindersAtTheSameMomentNeverRemindABuyer() throws Exception {
        List<Visitor> visitors =
                IntStream.range(0, 40).mapToObj(i -> Visitor.of(tenant)).toList();
        visitors.forEach(shopping::fills);
        clock.advance(Duration.ofHours(1));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<?> polls = CompletableFuture.allOf(
                    CompletableFuture.runAsync(poll::run, threads), CompletableFuture.runAsync(poll::run, threads));
            visitors.forEach(visitor -> shopping.orders(visitor, "order of " + visitor.visitorId()));
            polls.get();
        }
        poll.run();
        assertThat(count("select count(*) from reminder where tenant_id = ?::uuid and state = 'SCHEDULED'"))
                .isZero();
        assertThat(count("select count(*) from cart where tenant_id = ?::uuid and state <> 'ORDERED'"))
                .isZero();
        long requested = count("select count(*) from reminder where tenant_id = ?::uuid and state = 'REQUESTED'");
        poll.run();
        assertThat(count("select count(*) from reminder where tenant_id = ?::uuid and state = 'REQUESTED'"))
                .isEqualTo(requested);
    }

    @Test
    void twoInstancesShareTheWorkAndDoNothingTwice() throws Exception {
        List<Visitor> visitors =
                IntStream.range(0, 40).mapToObj(i -> Visitor.of(tenant)).toList();
        visitors.forEach(shopping::fills);
        clock.advance(Duration.ofHours(1));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(poll::run, threads),
                            CompletableFuture.runAsync(poll::run, threads),
                            CompletableFuture.runAsync(poll::run, threads))
                    .get();
        }
        poll.run();
        assertThat(count("select count(*) from reminder where tenant_id = ?::uuid and state = 'REQUESTED'"))
                .isEqualTo(40);
    }

    @Test
    void twoCartsOfOneCustomerAreNotBothRemindedAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            Visitor one = Visitor.of(tenant);
            Visitor other = Visitor.of(tenant).withPhone(one.phone());
            shopping.fills(one);
            shopping.fills(other);
            clock.advance(Duration.ofHours(1));
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                CompletableFuture.allOf(
                                CompletableFuture.runAsync(poll::run, threads),
                                CompletableFuture.runAsync(poll::run, threads))
                        .get();
            }
            poll.run();
            assertThat(reminders.ofCarts(tenant, List.of(one.cartId(), other.cartId())))
                    .filteredOn(reminder -> reminder.state() == ReminderState.REQUESTED)
                    .hasSize(1);
        }
    }

    private Reminder atNightWithAWaitingReminder(Visitor visitor) {
        clock.advance(Duration.ofHours(12));
        shopping.fills(visitor);
        clock.advance(Duration.ofHours(1));
        poll.run();
        assertThat(only(visitor).state()).isEqualTo(ReminderState.SCHEDULED);
        return only(visitor);
    }

    private Reminder only(Visitor visitor) {
        return reminders.ofCarts(tenant, List.of(visitor.cartId())).getFirst();
    }

    private long count(String sql) {
        return jdbc.sql(sql).param(tenant.value()).query(Long.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
