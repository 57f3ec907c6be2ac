package com.retailbot.cartrecovery.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.cartrecovery.CartRecoveryTest;
import com.retailbot.cartrecovery.cart.CartTracker;
import com.retailbot.cartrecovery.reminder.Shoppers.Shopping;
import com.retailbot.cartrecovery.reminder.Shoppers.Visitor;
import com.retailbot.events.CartAbandoned;
import com.retailbot.events.ReminderRequested;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.MutableClock;
import com.retailbot.testsupport.TestEvents;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
    ReminderSender sender;

    @Autowired
    TestEvents events;

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
        visitors.forEach(visitor ->
                events.await(ReminderRequested.class, event -> event.cartId().equals(visitor.cartId())));
        Set<String> cartIds = visitors.stream().map(Visitor::cartId).collect(Collectors.toSet());
        assertThat(events.all(ReminderRequested.class, event -> cartIds.contains(event.cartId())))
                .hasSize(40);
        assertThat(events.all(CartAbandoned.class, event -> cartIds.contains(event.cartId())))
                .hasSize(40);
    }

    @Test
    void twoCartsOfOneCustomerAreDecidedOneAfterTheOther() throws Exception {
        Visitor one = Visitor.of(tenant);
        Visitor other = Visitor.of(tenant).withPhone(one.phone());
        shopping.fills(other);
        Reminder waiting = atNightWithAWaitingReminder(one);
        clock.advance(Duration.between(clock.instant(), waiting.dueAt()));
        CountDownLatch sent = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(
                    () -> transaction.executeWithoutResult(status -> {
                        assertThat(sender.handleNextDue()).isTrue();
                        sent.countDown();
                        await(commit);
                    }),
                    threads);
            await(sent);
            CompletableFuture<Void> second = CompletableFuture.runAsync(poll::run, threads);
            // Long enough for the second one to get as far as it can.
            Thread.sleep(500);
            commit.countDown();
            first.get();
            second.get();
        }
        poll.run();
        assertThat(reminders.ofCarts(tenant, List.of(one.cartId(), other.cartId())))
                .extracting(Reminder::state)
                .containsExactlyInAnyOrder(ReminderState.REQUESTED, ReminderState.SCHEDULED);
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
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
