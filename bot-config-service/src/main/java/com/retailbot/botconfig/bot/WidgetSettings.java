package com.retailbot.botconfig.bot;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param publicUrl the gateway as shoppers' browsers reach it, without a trailing slash */
@Validated
@ConfigurationProperties("retailbot.widget")
public record WidgetSettings(@NotNull URI publicUrl) {
    /** Two lines for the merchant's page. */
    public String snippet(String botKey) {
        return """
                <script>window.retailbot = {botKey: "%s"};</script>
                <script src="%s/widget.js" async></script>""".formatted(botKey, publicUrl);
    }
}
