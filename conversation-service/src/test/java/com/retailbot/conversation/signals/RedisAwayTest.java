package com.retailbot.conversation.signals;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.testsupport.MutableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

class RedisAwayTest {

    private final MutableClock clock = MutableClock.at("2026-03-01T08:00:00Z");
    private final LettuceConnectionFactory nowhere = new LettuceConnectionFactory("127.0.0.1", 1);
    private int asked;

    @BeforeEach
    void connect() {
        nowhere.afterPropertiesSet();
        nowhere.start();
    }

    @AfterEach
    void disconnect() {
        nowhere.destroy();
    }

    @Test
    void anAbsentRedisIsAskedOnceInAWhile() {
        RedisAccess redis = new RedisAccess(new StringRedisTemplate(nowhere), clock);

        assertThat(ask(redis)).isEmpty();
        assertThat(redis.away()).isTrue();
        assertThat(ask(redis)).isEmpty();
        assertThat(asked).isEqualTo(1);

        clock.advance(Duration.ofSeconds(5));
        assertThat(ask(redis)).isEmpty();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void hintsAreDroppedWithoutRedis() {
        new Signals(new RedisAccess(new StringRedisTemplate(nowhere), clock)).tellOthers("bot", "key");
    }

    private Optional<String> ask(RedisAccess redis) {
        return redis.ask(template -> {
            asked++;
            return template.opsForValue().get("anything");
        });
    }
}
