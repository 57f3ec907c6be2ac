package com.retailbot.analytics.warehouse;

import static com.retailbot.analytics.warehouse.CommerceFacts.timestamp;

import com.retailbot.events.ConversationStarted;
import com.retailbot.events.IntentRecognised;
import com.retailbot.events.MessageReceived;
import com.retailbot.events.MessageSent;
import com.retailbot.events.ProductsShown;
import com.retailbot.events.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened in conversations; never what was said. */
@Component
public class ConversationFacts {

    private final JdbcClient jdbc;

    ConversationFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void started(TenantId tenant, ConversationStarted started) {
        jdbc.sql(
                        "insert into fact_conversation (tenant, conversation_id, channel, language, started_at) values (?, ?, ?, ?, ?)")
                .params(
                        tenant.value(),
                        started.conversationId(),
                        started.channel().name(),
                        started.language(),
                        timestamp(started.startedAt()))
                .update();
    }

    public void received(TenantId tenant, MessageReceived received) {
        jdbc.sql("""
                        insert into fact_message (tenant, message_id, conversation_id, direction, language, sent_at)
                        values (?, ?, ?, 'IN', ?, ?)""")
                .params(
                        tenant.value(),
                        received.messageId(),
                        received.conversationId(),
                        received.language(),
                        timestamp(received.receivedAt()))
                .update();
    }

    public void sent(TenantId tenant, MessageSent sent) {
        jdbc.sql("""
                        insert into fact_message (tenant, message_id, conversation_id, direction, language, latency_millis, sent_at)
                        values (?, ?, ?, 'OUT', ?, ?, ?)""")
                .params(
                        tenant.value(),
                        sent.messageId(),
                        sent.conversationId(),
                        sent.language(),
                        sent.latencyMillis(),
                        timestamp(sent.sentAt()))
                .update();
    }

    public void recognised(TenantId tenant, IntentRecognised recognised) {
        jdbc.sql("""
                        insert into fact_understanding (tenant, message_id, conversation_id, intent, confidence, language, understood, recognised_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        tenant.value(),
                        recognised.messageId(),
                        recognised.conversationId(),
                        recognised.intent(),
                        recognised.confidence(),
                        recognised.language(),
                        recognised.understood(),
                        timestamp(recognised.recognisedAt()))
                .update();
    }

    public void shown(TenantId tenant, ProductsShown shown) {
        for (String productId : shown.productIds()) {
            jdbc.sql(
                            "insert into fact_product_shown (tenant, conversation_id, product_id, shown_at) values (?, ?, ?, ?)")
                    .params(tenant.value(), shown.conversationId(), productId, timestamp(shown.shownAt()))
                    .update();
        }
    }
}
