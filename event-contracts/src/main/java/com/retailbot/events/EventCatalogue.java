package com.retailbot.events;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every event record by its CloudEvents type, read once from the sealed hierarchy, so that it cannot be incomplete. */
public final class EventCatalogue {

    private static final Map<String, Class<? extends RetailEvent>> BY_TYPE = new LinkedHashMap<>();
    private static final Map<String, Topic> TOPICS = new LinkedHashMap<>();

    static {
        for (Class<?> topicInterface : RetailEvent.class.getPermittedSubclasses()) {
            Topic topic = topicInterface.getAnnotation(Topic.class);
            TOPICS.put(topic.name(), topic);
            for (Class<?> event : topicInterface.getPermittedSubclasses()) {
                BY_TYPE.put(event.getAnnotation(EventType.class).value(), event.asSubclass(RetailEvent.class));
            }
        }
    }

    private EventCatalogue() {}

    /** All types, in the order of the topics. */
    public static Map<String, Class<? extends RetailEvent>> all() {
        return Collections.unmodifiableMap(BY_TYPE);
    }

    public static Collection<Topic> topics() {
        return Collections.unmodifiableCollection(TOPICS.values());
    }

    /** The record of a type; empty when a newer producer sent a type that this build does not know. */
    public static Optional<Class<? extends RetailEvent>> find(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    public static String typeOf(RetailEvent event) {
        return event.getClass().getAnnotation(EventType.class).value();
    }

    public static String topicOf(Class<? extends RetailEvent> event) {
        for (Class<?> topicInterface : event.getInterfaces()) {
            Topic topic = topicInterface.getAnnotation(Topic.class);
            if (topic != null) {
                return topic.name();
            }
        }
        throw new IllegalArgumentException(event + " (expected: a record of one of the topic interfaces)");
    }
}
