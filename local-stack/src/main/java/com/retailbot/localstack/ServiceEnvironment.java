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
            case GATEWAY -> gateway(variables);
            case CONVERSATION -> {
                variables.put("REDIS_URL", redis());
                variables.put(
                        "MONGODB_URI", "mongodb://127.0.0.1:%d/conversation".formatted(ports.of(StackPorts.MONGO)));
            }
            case BOT_CONFIG -> {
                variables.put("KEYCLOAK_ADMIN_URL", ports.url(StackPorts.KEYCLOAK));
                variables.put("BOT_CONFIG_CLIENT_SECRET", secrets.botConfigClientSecret());
                variables.put("PUBLIC_URL", ports.url(Service.GATEWAY));
                variables.put("DEMO_STOREFRONT_ORIGINS", storefrontOrigins());
            }
            case CART_RECOVERY -> variables.put("STOREFRONT_URL", ports.url(StackPorts.STOREFRONT) + "/");
            case COD_FRAUD -> {
                // A row takes less than a millisecond: more threads would only wait for each other, busily.
                variables.put("OMP_NUM_THREADS", "1");
                variables.put("OMP_WAIT_POLICY", "PASSIVE");
            }
            case INTEGRATION, INVENTORY, ANALYTICS -> {}
        }
        return variables;
    }

    private void gateway(Map<String, String> variables) {
        variables.put("REDIS_URL", redis());
        variables.put("MANAGEMENT_PORT", String.valueOf(ports.of(StackPorts.GATEWAY_MANAGEMENT)));
        variables.put("OIDC_PUBLIC_AUTHORITY", ports.issuer());
        variables.put("STOREFRONT_URL", ports.url(StackPorts.STOREFRONT));
        for (var target : Service.values()) {
            if (target != Service.GATEWAY) {
                variables.put(target.name() + "_URL", ports.url(target));
            }
        }
        ui.ifPresent(folder -> variables.put("WEB_UI_DIR", folder.toString()));
    }

    private String storefrontOrigins() {
        var port = ports.of(StackPorts.STOREFRONT);
        return "http://localhost:%d,http://127.0.0.1:%d".formatted(port, port);
    }

    private String redis() {
        return "redis://127.0.0.1:" + ports.of(StackPorts.REDIS);
    }
}
