package com.retailbot.conversation.signals;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;

@Configuration(proxyBeanMethods = false)
class SignalsConfiguration {

    /** Retries by itself when Redis is away, also at start. */
    @Bean
    RedisMessageListenerContainer signalsContainer(RedisConnectionFactory connections, Signals signals) {
        RedisMessageListenerContainer container = new RedisMessageListenerContainer();
        container.setConnectionFactory(connections);
        container.addMessageListener(signals, new ChannelTopic(Signals.CHANNEL));
        return container;
    }
}
