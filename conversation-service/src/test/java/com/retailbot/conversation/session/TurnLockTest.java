package com.retailbot.conversation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.retailbot.conversation.signals.RedisAccess;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnLockTest {

    private final RedisAccess redis = mock(RedisAccess.class);
    private final TurnLock lock = new TurnLock(redis);

    @BeforeEach
    void redisIsAway() {
        when(redis.ask(any())).thenReturn(Optional.empty());
    }

    @Test
    void turnsOfOneConversationWaitForEachOtherAndThoseOfAnotherDoNot() throws InterruptedException {
        List<String> done = new CopyOnWriteArrayList<>();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Thread first = Thread.ofVirtual()
                .start(() -> lock.inTurn("Aa", () -> {
                    inside.countDown();
                    await(finish);
                    return done.add("first of Aa");
                }));
        await(inside);
        Thread second = Thread.ofVirtual().start(() -> lock.inTurn("Aa", () -> done.add("second of Aa")));

        // The two names have the same hash code.
        lock.inTurn("BB", () -> done.add("BB"));
        finish.countDown();
        first.join();
        second.join();

        assertThat(done).containsExactly("BB", "first of Aa", "second of Aa");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
