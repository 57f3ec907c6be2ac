package com.retailbot.defaults.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.config.TopicBuilder;

class TopicReplicationTest {

    private final NewTopic topic = TopicBuilder.name("retail.bot.v1")
            .partitions(6)
            .config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
            .build();

    @Test
    void threeBrokersKeepThreeCopiesAndTheTopicStaysAsItIs() {
        var replicated = new TopicReplication(3, 2).of(topic);

        assertThat(replicated.name()).isEqualTo("retail.bot.v1");
        assertThat(replicated.numPartitions()).isEqualTo(6);
        assertThat(replicated.replicationFactor()).isEqualTo((short) 3);
        assertThat(replicated.configs())
                .containsEntry(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2")
                .containsEntry(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    }

    @Test
    void withoutASettingTheClusterDecides() {
        var replicated = new TopicReplication(-1, -1).of(topic);

        assertThat(replicated.replicationFactor()).isEqualTo(topic.replicationFactor());
        assertThat(replicated.configs()).isEqualTo(topic.configs());
    }
}
