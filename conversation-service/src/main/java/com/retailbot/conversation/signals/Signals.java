package com.retailbot.conversation.signals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.Message;
import org.springframework.data.redis.connection.MessageListener;
import org.springframework.stereotype.Component;

/**
 * Hints between instances over Redis publish/subscribe: "look again". A lost hint is harmless, because every receiver also
 * looks by itself from time to time.
 */
@Component
public class Signals implements MessageListener {

    static final String CHANNEL = "retailbot:conversation:signals";

    private final RedisAccess redis;
    private final String self = UUID.randomUUID().toString();
    private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();

    Signals(RedisAccess redis) {
        this.redis = redis;
    }

    /** @param kind one listener a kind */
    public void listen(String kind, Consumer<String> listener) {
        listeners.put(kind, listener);
    }

    /** Sends a hint to every instance but this one. */
    public void tellOthers(String kind, String about) {
        redis.ask(template -> template.convertAndSend(CHANNEL, self + "|" + kind + "|" + about));
    }

    @Override
    public void onMessage(Message message, byte @Nullable [] pattern) {
        String[] parts = new String(message.getBody(), StandardCharsets.UTF_8).split("\\|", 3);
        if (parts.length == 3 && !parts[0].equals(self)) {
            Consumer<String> listener = listeners.get(parts[1]);
            if (listener != null) {
                listener.accept(parts[2]);
            }
        }
    }
}
