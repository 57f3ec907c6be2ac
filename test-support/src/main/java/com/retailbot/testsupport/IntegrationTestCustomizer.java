package com.retailbot.testsupport;

import com.retailbot.defaults.events.EventPublisher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Sets the same variables that a deployment sets: nothing but configuration differs. Equal for equal stores, so contexts are shared. */
record IntegrationTestCustomizer(Set<Store> stores) implements ContextCustomizer {

    private static final SingletonSupplier<TestStack> STACK = SingletonSupplier.of(
            () -> "containers".equals(System.getProperty("stack")) ? new ContainerStack() : new EmbeddedStack());

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("FIELD_ENCRYPTION_KEY", TestKeys.FIELD_ENCRYPTION);
        settings.put("VISITOR_TOKEN_KEY", TestKeys.VISITOR_TOKEN);
        settings.put("OIDC_ISSUER_URI", TestTokens.ISSUER);
        settings.put("OIDC_JWK_SET_URI", TestTokens.jwkSetUri());
        settings.put("LOG_FORMAT", "");
        addStores(STACK.obtain(), settings);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("integrationTest", settings));
        if (stores.contains(Store.KAFKA) && context instanceof GenericApplicationContext generic) {
            String servers = String.valueOf(settings.get("KAFKA_BOOTSTRAP_SERVERS"));
            generic.registerBean(
                    TestEvents.class,
                    () -> new TestEvents(
                            servers, generic.getBean(JsonMapper.class), generic.getBeanProvider(EventPublisher.class)));
        }
    }

    private void addStores(TestStack stack, Map<String, Object> settings) {
        if (stores.contains(Store.POSTGRES)) {
            settings.put("DB_URL", stack.newDatabase());
            settings.put("DB_USERNAME", stack.postgresUsername());
            settings.put("DB_PASSWORD", stack.postgresPassword());
        }
        if (stores.contains(Store.KAFKA)) {
            settings.put("KAFKA_BOOTSTRAP_SERVERS", stack.kafkaBootstrapServers());
        }
        if (stores.contains(Store.MONGO)) {
            settings.put("MONGODB_URI", stack.newMongoUri());
        }
        if (stores.contains(Store.REDIS)) {
            settings.put("REDIS_URL", stack.redisUrl());
        }
    }
}
