package com.retailbot.localstack;

import com.retailbot.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The environment variables of the services, with the same names as in docker-compose and Helm. */
record ServiceEnvironment(StackPorts ports, Secrets secrets, Optional<Path> ui) {

    Map<String, String> of(Service service) {
        var variables = new LinkedHashMap<String, String>();
        variables.put("SERVER_PORT", String.valueOf(ports.of(service)));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(StackPorts.KAFKA));
        variables.put("OIDC_ISSUER_URI", ports.issuer());
        variables.put("OIDC_JWK_SET_URI", ports.issuer() + "/protocol/openid-connect/certs");
        variables.put("FIELD_ENCRYPTION_KEY", secrets.fieldEncryptionKey());
        variables.put("VISITOR_TOKEN_KEY", secrets.visitorTokenKey());
        variables.put("DEMO_DATA", "true");
        if (service.hasDatabase()) {
            variables.put(
                    "DB_URL",
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.of(StackPorts.POSTGRESQL), service.database()));
            variables.put("DB_USERNAME", EmbeddedPostgres.USERNAME);
            variables.put("DB_PASSWORD", EmbeddedPostgres.PASSWORD);
        }
        switch (service) {
            case GATEWAY -> {
                variables.put("REDIS_URL", redis());
                for (var target : Service.values()) {
                    variables.put(target.name() + "_URL", ports.url(target));
                }
                ui.ifPresent(folder -> variables.put("UI_DIRECTORY", folder.toString()));
            }
            case CONVERSATION -> {
                variables.put("REDIS_URL", redis());
                variables.put(
                        "MONGODB_URI", "mongodb://127.0.0.1:%d/conversation".formatted(ports.of(StackPorts.MONGO)));
            }
            case BOT_CONFIG -> {
                variables.put("KEYCLOAK_URL", ports.url(StackPorts.KEYCLOAK));
                variables.put("BOT_CONFIG_CLIENT_SECRET", secrets.botConfigClientSecret());
            }
            case INTEGRATION, CART_RECOVERY -> variables.put("STOREFRONT_URL", ports.url(StackPorts.STOREFRONT));
            case INVENTORY, COD_FRAUD, ANALYTICS -> {}
        }
        return variables;
    }

    private String redis() {
        return "redis://127.0.0.1:" + ports.of(StackPorts.REDIS);
    }
}
