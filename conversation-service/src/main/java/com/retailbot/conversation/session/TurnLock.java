package com.retailbot.conversation.session;

import com.retailbot.conversation.signals.RedisAccess;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * One turn of a conversation at a time, over all instances: a burst of messages is answered in its order. While Redis is away
 * only this instance's turns wait for each other; the document's version keeps two instances from overwriting each other.
 */
@Component
class TurnLock {

    private static final Duration HELD_AT_MOST = Duration.ofSeconds(15);
    private static final Duration WAITED_AT_MOST = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(15);
    private static final RedisScript<Long> RELEASE_OWN = new DefaultRedisScript<>(
            "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end",
            Long.class);

    private final RedisAccess redis;
    private final Map<String, LocalTurn> local = new ConcurrentHashMap<>();

    /** The turns of one conversation on this instance: first come, first served. */
    private record LocalTurn(ReentrantLock lock, int users) {
        LocalTurn with(int more) {
            return new LocalTurn(lock, users + more);
        }
    }

    TurnLock(RedisAccess redis) {
        this.redis = redis;
    }

    <T> T inTurn(String conversationId, Supplier<T> work) {
        long giveUpAt = System.nanoTime() + WAITED_AT_MOST.toNanos();
        ReentrantLock lock = join(conversationId);
        try {
            if (!lock.tryLock(WAITED_AT_MOST.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy();
            }
            try {
                return inTurnOfAll(conversationId, giveUpAt, work);
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            leave(conversationId);
        }
    }

    private ReentrantLock join(String conversationId) {
        LocalTurn joined = local.compute(
                conversationId, (id, turn) -> turn == null ? new LocalTurn(new ReentrantLock(true), 1) : turn.with(1));
        return joined.lock();
    }

    private void leave(String conversationId) {
        local.computeIfPresent(conversationId, (id, turn) -> turn.users() == 1 ? null : turn.with(-1));
    }

    private <T> T inTurnOfAll(String conversationId, long giveUpAt, Supplier<T> work) throws InterruptedException {
        String key = "retailbot:turn:" + conversationId;
        String owner = UUID.randomUUID().toString();
        acquire(key, owner, giveUpAt);
        try {
            return work.get();
        } finally {
            redis.ask(template -> template.execute(RELEASE_OWN, List.of(key), owner));
        }
    }

    private void acquire(String key, String owner, long giveUpAt) throws InterruptedException {
        while (System.nanoTime() < giveUpAt) {
            Optional<Boolean> acquired =
                    redis.ask(template -> template.opsForValue().setIfAbsent(key, owner, HELD_AT_MOST));
            if (acquired.orElse(true)) {
                return;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
        throw busy();
    }

    private static ProblemException busy() {
        return new ProblemException(
                CommonProblem.TEMPORARILY_UNAVAILABLE,
                "The conversation is busy with an earlier message; send it again");
    }
}
