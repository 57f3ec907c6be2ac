package com.retailbot.conversation.transcript.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.retailbot.conversation.privacy.PhoneMask;
import com.retailbot.conversation.session.Message;
import com.retailbot.conversation.session.Transcripts;
import com.retailbot.conversation.transcript.NameMask;
import com.retailbot.conversation.understanding.Entity;
import com.retailbot.conversation.understanding.EntityTypes;
import com.retailbot.conversation.understanding.Understood;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A conversation with all its messages and what the bot understood of them. */
record TranscriptResponse(Transcripts.Summary conversation, List<TranscriptMessage> messages) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TranscriptMessage(
            @JsonUnwrapped Message message, @Nullable Understood understood) {}

    static TranscriptResponse of(Transcripts.Summary conversation, List<Message.Read> messages, boolean hideShopper) {
        NameMask names =
                NameMask.of(messages.stream().map(Message.Read::message).toList());
        return new TranscriptResponse(
                conversation,
                messages.stream()
                        .map(read -> hideShopper
                                ? masked(read, names)
                                : new TranscriptMessage(read.message(), read.understood()))
                        .toList());
    }

    private static TranscriptMessage masked(Message.Read read, NameMask names) {
        Message message = read.message();
        Message hidden = new Message(
                message.id(),
                message.sequence(),
                message.from(),
                message.at(),
                message.language(),
                message.direction(),
                PhoneMask.hide(names.hide(message)),
                message.choices(),
                message.cards(),
                message.cart());
        return new TranscriptMessage(hidden, names.hidesAll(message) ? null : masked(read.understood(), names));
    }

    private static @Nullable Understood masked(@Nullable Understood understood, NameMask names) {
        if (understood == null) {
            return null;
        }
        List<Entity> entities = understood.entities().stream()
                .map(entity -> entity.type().equals(EntityTypes.PHONE)
                        ? new Entity(entity.type(), "•", null, entity.start(), entity.end())
                        : new Entity(
                                entity.type(),
                                Objects.requireNonNull(PhoneMask.hide(names.hide(entity.value()))),
                                PhoneMask.hide(entity.norm()),
                                entity.start(),
                                entity.end()))
                .toList();
        return new Understood(
                understood.intent(),
                understood.confidence(),
                understood.certain(),
                understood.language(),
                understood.script(),
                understood.register(),
                entities,
                understood.decidedBy());
    }
}
