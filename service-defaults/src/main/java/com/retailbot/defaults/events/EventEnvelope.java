package com.retailbot.defaults.events;

import com.retailbot.events.EventCatalogue;
import com.retailbot.events.RetailEvent;
import com.retailbot.events.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way out.
 *
 * @param id unique; consumers recognise a redelivery by it
 * @param traceParent W3C trace context of the work that caused the event
 */
public record EventEnvelope(
        String id, TenantId tenant, Instant time, @Nullable String traceParent, RetailEvent event) {

    public static EventEnvelope of(TenantId tenant, RetailEvent event, Instant time, @Nullable String traceParent) {
        return new EventEnvelope(UUID.randomUUID().toString(), tenant, time, traceParent, event);
    }

    public String topic() {
        return EventCatalogue.topicOf(event.getClass());
    }

    public String type() {
        return EventCatalogue.typeOf(event);
    }

    /** Events of one aggregate share the key, hence a partition, hence their order. */
    public String key() {
        return tenant + ":" + event.aggregateId();
    }
}
