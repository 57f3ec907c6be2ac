package com.retailbot.conversation.session;

import com.retailbot.conversation.dialogue.DialogueState;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.defaults.crypto.FieldCipher;
import com.retailbot.defaults.events.EventEnvelope;
import com.retailbot.events.EncryptedText;
import com.retailbot.events.EventCatalogue;
import com.retailbot.events.RetailEvent;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Conversations to documents and back. Whatever a shopper may have said (messages, dialogue state) is stored encrypted; in clear
 * are only ids, times and counts.
 */
@Component
class ConversationMapper {

    private final JsonMapper json;
    private final FieldCipher cipher;

    ConversationMapper(JsonMapper json, FieldCipher cipher) {
        this.json = json;
        this.cipher = cipher;
    }

    Conversation conversation(Document document) {
        TenantId tenant = new TenantId(document.getString("tenant"));
        return new Conversation(
                document.getString("_id"),
                tenant,
                document.getString("botId"),
                document.getString("botKey"),
                document.getString("visitorId"),
                document.getDate("startedAt").toInstant(),
                document.getLong("version"),
                document.getInteger("lastSequence"),
                open(tenant, document.get("state", Document.class), DialogueState.class),
                instant(document.getDate("cartEditedAt")),
                document.getList("answered", Document.class, List.of()).stream()
                        .map(answer -> new Conversation.Answered(
                                answer.getString("messageId"), answer.getInteger("first"), answer.getInteger("last")))
                        .toList(),
                document.getList("applied", String.class, List.of()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    Document sealed(TenantId tenant, Object value) {
        EncryptedText text = cipher.encrypt(tenant, json.writeValueAsString(value));
        return new Document("key", text.keyId()).append("text", text.ciphertext());
    }

    private <T> T open(TenantId tenant, Document sealed, Class<T> type) {
        EncryptedText text = new EncryptedText(sealed.getString("key"), sealed.getString("text"));
        return json.readValue(cipher.decrypt(tenant, text), type);
    }

    Document message(TenantId tenant, Message message, @Nullable Understood understood) {
        return new Document("sequence", message.sequence())
                .append("body", sealed(tenant, new Message.Read(message, understood)));
    }

    Message.Read message(TenantId tenant, Document document) {
        return open(tenant, document.get("body", Document.class), Message.Read.class);
    }

    Document pending(EventEnvelope envelope) {
        return new Document("id", envelope.id())
                .append("type", envelope.type())
                .append("time", Date.from(envelope.time()))
                .append("trace", envelope.traceParent())
                .append("payload", json.writeValueAsString(envelope.event()));
    }

    EventEnvelope pending(TenantId tenant, Document document) {
        Class<? extends RetailEvent> type =
                EventCatalogue.find(document.getString("type")).orElseThrow();
        return new EventEnvelope(
                Objects.requireNonNull(document.getString("id")),
                tenant,
                document.getDate("time").toInstant(),
                document.getString("trace"),
                json.readValue(document.getString("payload"), type));
    }
}
