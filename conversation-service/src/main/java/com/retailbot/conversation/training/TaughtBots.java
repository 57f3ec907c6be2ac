package com.retailbot.conversation.training;

import com.retailbot.conversation.signals.Signals;
import com.retailbot.conversation.understanding.BuiltInModel;
import com.retailbot.conversation.understanding.Understanding;
import com.retailbot.events.TenantId;
import com.retailbot.nlu.merchant.MerchantModel;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * How each bot understands. A bot's model is loaded when it is first needed; a newer one is loaded beside it and then takes its
 * place, so that no conversation waits.
 */
@Service
@EnableConfigurationProperties(TeachingSettings.class)
public class TaughtBots {

    private static final Logger LOG = LoggerFactory.getLogger(TaughtBots.class);
    private static final String CHANGED = "taught";
    /** How long another instance may run the model before when the hint got lost. */
    private static final Duration REMEMBERED = Duration.ofSeconds(15);

    private final TrainedModels models;
    private final TrainingSets sets;
    private final BuiltInModel builtInModel;
    private final Understanding builtIn;
    private final TeachingSettings settings;
    private final Signals signals;
    private final Clock clock;
    private final Map<String, Remembered> bots = new ConcurrentHashMap<>();

    /** @param trainingId null for a bot that was not taught */
    private record Remembered(@Nullable String trainingId, Understanding understanding, Instant until) {}

    TaughtBots(
            TrainedModels models,
            TrainingSets sets,
            BuiltInModel builtInModel,
            Understanding builtIn,
            TeachingSettings settings,
            Signals signals,
            Clock clock) {
        this.models = models;
        this.sets = sets;
        this.builtInModel = builtInModel;
        this.builtIn = builtIn;
        this.settings = settings;
        this.signals = signals;
        this.clock = clock;
    }

    @PostConstruct
    void listen() {
        signals.listen(CHANGED, this::lookAgain);
    }

    /** The same instance as long as nothing else was learned. */
    public Understanding understanding(TenantId tenant, String botId) {
        String key = key(tenant, botId);
        Instant now = clock.instant();
        Remembered remembered = bots.get(key);
        if (remembered == null) {
            return load(tenant, botId, null).understanding();
        }
        if (remembered.until().isBefore(now)) {
            // Whoever comes first looks for a newer model, in the background.
            Remembered meanwhile =
                    new Remembered(remembered.trainingId(), remembered.understanding(), now.plus(REMEMBERED));
            if (bots.replace(key, remembered, meanwhile)) {
                Thread.ofVirtual().name("taught-bot").start(() -> refresh(tenant, botId, meanwhile));
            }
        }
        return remembered.understanding();
    }

    /** Takes a new model live, here and in the other instances. */
    void changed(TenantId tenant, String botId) {
        load(tenant, botId, null);
        signals.tellOthers(CHANGED, key(tenant, botId));
    }

    private void lookAgain(String key) {
        bots.computeIfPresent(key, (same, old) -> new Remembered(old.trainingId(), old.understanding(), Instant.EPOCH));
    }

    private void refresh(TenantId tenant, String botId, Remembered before) {
        try {
            load(tenant, botId, before);
        } catch (DataAccessException e) {
            LOG.warn("Bot {} goes on with the model it has: {}", botId, e.toString());
        }
    }

    private Remembered load(TenantId tenant, String botId, @Nullable Remembered before) {
        Instant until = clock.instant().plus(REMEMBERED);
        Remembered loaded = models.trainingId(tenant, botId, builtInModel.fingerprint())
                .flatMap(newest -> before != null && newest.equals(before.trainingId())
                        ? Optional.of(new Remembered(newest, before.understanding(), until))
                        : open(tenant, botId, newest).map(opened -> new Remembered(newest, opened, until)))
                .orElseGet(() -> new Remembered(null, builtIn, until));
        bots.put(key(tenant, botId), loaded);
        makeRoom();
        return loaded;
    }

    private Optional<Understanding> open(TenantId tenant, String botId, String trainingId) {
        byte[] bytes = models.model(tenant, botId, builtInModel.fingerprint(), trainingId);
        try {
            MerchantModel model = MerchantModel.of(bytes, builtInModel.encoder());
            return Optional.of(new TaughtUnderstanding(builtIn, model, settings.certainFrom()));
        } catch (IOException e) {
            LOG.warn("Bot {} is trained again, its model is of no use: {}", botId, e.getMessage());
            sets.trainAgain(tenant, botId, builtInModel.fingerprint());
            return Optional.empty();
        }
    }

    private void makeRoom() {
        if (bots.size() > settings.mostInMemory()) {
            bots.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().until()))
                    .ifPresent(longestUnused -> bots.remove(longestUnused.getKey()));
        }
    }

    private static String key(TenantId tenant, String botId) {
        return tenant + ":" + botId;
    }
}
