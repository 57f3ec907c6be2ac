package com.retailbot.conversation.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes conversations that nobody has continued for a long time. */
@Component
class Retention {

    private static final int BATCH = 500;

    private final Conversations conversations;
    private final MessageArchive archive;
    private final ChatSettings settings;
    private final Clock clock;

    Retention(Conversations conversations, MessageArchive archive, ChatSettings settings, Clock clock) {
        this.conversations = conversations;
        this.archive = archive;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 2 * * *")
    void forgetOld() {
        Instant limit = clock.instant().minus(settings.keptFor());
        List<String> old = conversations.untouchedSince(limit, BATCH);
        while (!old.isEmpty()) {
            for (String id : old) {
                archive.delete(id);
                conversations.delete(id);
            }
            old = conversations.untouchedSince(limit, BATCH);
        }
    }
}
