package com.retailbot.conversation.bottest;

import com.retailbot.conversation.signals.RedisAccess;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.TenantId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tests in Redis, encrypted like conversations, for half an hour after the last message. */
@Component
class RunningTests {

    private static final Duration KEPT = Duration.ofMinutes(30);

    private final RedisAccess redis;
    private final FieldCipher cipher;
    private final JsonMapper json;

    RunningTests(RedisAccess redis, FieldCipher cipher, JsonMapper json) {
        this.redis = redis;
        this.cipher = cipher;
        this.json = json;
    }

    void save(TenantId tenant, String testId, BotTest test) {
        String text = json.writeValueAsString(cipher.encrypt(tenant, json.writeValueAsString(test)));
        boolean saved = redis.ask(template -> {
                    template.opsForValue().set(key(tenant, testId), text, KEPT);
                    return true;
                })
                .orElse(false);
        if (!saved) {
            throw redisIsAway();
        }
    }

    Optional<BotTest> find(TenantId tenant, String testId) {
        Optional<String> stored = redis.ask(template -> template.opsForValue().get(key(tenant, testId)));
        if (stored.isEmpty() && redis.away()) {
            throw redisIsAway();
        }
        return stored.map(text -> json.readValue(text, EncryptedText.class))
                .map(encrypted -> json.readValue(cipher.decrypt(tenant, encrypted), BotTest.class));
    }

    private static ProblemException redisIsAway() {
        return new ProblemException(
                CommonProblem.TEMPORARILY_UNAVAILABLE, "Tests are not possible for a moment; try again soon");
    }

    private static String key(TenantId tenant, String testId) {
        return "retailbot:bot-test:" + tenant + ":" + testId;
    }
}
