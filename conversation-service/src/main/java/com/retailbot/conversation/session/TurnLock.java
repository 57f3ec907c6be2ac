package com.retailbot.conversation.session;

import com.retailbot.conversation.signals.RedisAccess;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    private static final int STRIPES = 256;
    private static final RedisScript<Long> RELEASE_OWN = new DefaultRedisScript<>(
            "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end",
            Long.class);

    private final RedisAccess redis;
    private final List<ReentrantLock> stripes = IntStream.range(0, STRIPES)
            .mapToObj(stripe -> new ReentrantLock(true))
            .toList();

    TurnLock(RedisAccess redis) {
        this.redis = redis;
    }

    <T> T inTurn(String conversationId, Supplier<T> work) {
        ReentrantLock stripe = stripes.get(Math.floorMod(conversationId.hashCode(), STRIPES));
        stripe.lock();
        try {
            String key = "retailbot:turn:" + conversationId;
            String owner = UUID.randomUUID().toString();
            acquire(key, owner);
            try {
                return work.get();
            } finally {
                redis.ask(template -> template.execute(RELEASE_OWN, List.of(key), owner));
            }
        } finally {
            stripe.unlock();
        }
    }

    private void acquire(String key, String owner) {
        long giveUpAt = System.nanoTime() + WAITED_AT_MOST.toNanos();
        while (System.nanoTime() < giveUpAt) {
            Optional<Boolean> acquired =
                    redis.ask(template -> template.opsForValue().setIfAbsent(key, owner, HELD_AT_MOST));
            if (acquired.orElse(true)) {
                return;
            }
            try {
                Thread.sleep(BETWEEN_TRIES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new ProblemException(
                CommonProblem.TEMPORARILY_UNAVAILABLE,
                "The conversation is busy with an earlier message; send it again");
    }
}
