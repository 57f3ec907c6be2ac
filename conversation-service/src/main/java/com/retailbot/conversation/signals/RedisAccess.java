package com.retailbot.conversation.signals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Redis for what the chat can do without for a while. After a failure Redis is left alone for some seconds, so that its absence
 * costs one time-out and not one a message.
 */
@Component
public class RedisAccess {

    private static final Logger LOG = LoggerFactory.getLogger(RedisAccess.class);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(3);

    private final StringRedisTemplate redis;
    private final Clock clock;
    private volatile Instant awayUntil = Instant.EPOCH;

    RedisAccess(StringRedisTemplate redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    /** The answer of Redis; empty when Redis is away or answers nothing. */
    public <T> Optional<T> ask(Function<StringRedisTemplate, @Nullable T> question) {
        if (clock.instant().isBefore(awayUntil)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(question.apply(redis));
        } catch (DataAccessException e) {
            awayUntil = clock.instant().plus(LEFT_ALONE);
            LOG.warn("Redis is away, going on without it: {}", e.toString());
            return Optional.empty();
        }
    }

    public boolean away() {
        return clock.instant().isBefore(awayUntil);
    }
}
