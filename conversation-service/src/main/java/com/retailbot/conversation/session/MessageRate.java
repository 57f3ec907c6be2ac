package com.retailbot.conversation.session;

import com.retailbot.conversation.signals.RedisAccess;
import com.retailbot.defaults.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** How fast a visitor may write. While Redis is away nobody is held up. */
@Component
@EnableConfigurationProperties(ChatSettings.class)
class MessageRate {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final RedisAccess redis;
    private final Clock clock;
    private final int most;

    MessageRate(RedisAccess redis, Clock clock, ChatSettings settings) {
        this.redis = redis;
        this.clock = clock;
        this.most = settings.messagesPerMinute();
    }

    /** @throws ProblemException 429 when the visitor wrote too much within the minute */
    void count(String visitorId) {
        long window = clock.millis() / WINDOW.toMillis();
        String key = "retailbot:rate:" + visitorId + ":" + window;
        long sent = redis.ask(template -> increment(template, key)).orElse(0L);
        if (sent > most) {
            long wait = WINDOW.toSeconds() - clock.instant().getEpochSecond() % WINDOW.toSeconds();
            throw new ProblemException(
                            ChatProblem.TOO_MANY_MESSAGES,
                            "%d messages within a minute (expected: at most %d)".formatted(sent, most))
                    .with("retryAfterSeconds", wait);
        }
    }

    private static @Nullable Long increment(StringRedisTemplate template, String key) {
        Long sent = template.opsForValue().increment(key);
        if (sent != null && sent == 1) {
            template.expire(key, WINDOW.multipliedBy(2));
        }
        return sent;
    }
}
