package com.retailbot.defaults.events;

import jakarta.validation.constraints.Min;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many brokers keep each event. Producers wait for all replicas that are in sync, so with a minimum of two the loss of
 * one broker loses no event.
 *
 * @param factor copies of each topic that is created; -1 for what the cluster does by default
 * @param minInSync replicas without which a topic takes no events; -1 for what the cluster does by default
 */
@Validated
@ConfigurationProperties("retailbot.events.replication")
record TopicReplication(
        @Min(-1) @DefaultValue("-1") int factor,
        @Min(-1) @DefaultValue("-1") int minInSync) {

    NewTopic of(NewTopic topic) {
        Map<String, String> configs = new HashMap<>();
        if (topic.configs() != null) {
            configs.putAll(topic.configs());
        }
        if (minInSync > 0) {
            configs.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, String.valueOf(minInSync));
        }
        return new NewTopic(topic.name(), topic.numPartitions(), (short) factor).configs(configs);
    }
}
