package com.retailbot.gateway.routing;

import static com.retailbot.gateway.routing.Service.ANALYTICS;
import static com.retailbot.gateway.routing.Service.BOT_CONFIG;
import static com.retailbot.gateway.routing.Service.CART_RECOVERY;
import static com.retailbot.gateway.routing.Service.COD_FRAUD;
import static com.retailbot.gateway.routing.Service.CONVERSATION;
import static com.retailbot.gateway.routing.Service.INTEGRATION;
import static com.retailbot.gateway.routing.Service.INVENTORY;

import com.retailbot.gateway.limit.Limit;
import com.retailbot.gateway.limit.Rate;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * One row of the routing table. The first row whose path matches wins.
 *
 * @param id names the row in metrics
 * @param paths ant patterns
 * @param limit how often a caller may come, and the largest body
 */
record Door(String id, List<String> paths, Service service, Limit limit) {

    private static final Limit MEMBER = Limit.ofMembers(new Rate(50, 200), DataSize.ofMegabytes(1));

    /** A catalogue of tens of thousands of rows; the service itself enforces 10 MB with a clear message. */
    private static final Limit UPLOAD = Limit.ofMembers(new Rate(2, 10), DataSize.ofMegabytes(11));

    /** Mobile carriers put thousands of shoppers behind one address, so an address is allowed much. */
    private static final Limit NEW_VISITOR = Limit.ofAddresses(new Rate(50, 300), DataSize.ofKilobytes(8));

    /** Nobody types faster; a script that does waits. */
    private static final Limit VISITOR =
            Limit.ofVisitors(new Rate(5, 30), new Rate(200, 1000), DataSize.ofKilobytes(64));

    static final List<Door> ALL = List.of(
            new Door("widget-sessions", List.of("/api/v1/widget/*/sessions"), CONVERSATION, NEW_VISITOR),
            new Door(
                    "widget-chat",
                    List.of("/api/v1/widget/*/messages", "/api/v1/widget/*/events"),
                    CONVERSATION,
                    VISITOR),
            new Door(
                    "widget-shop",
                    List.of("/api/v1/widget/*/catalogue", "/api/v1/widget/*/cart", "/api/v1/widget/*/carts/**"),
                    INTEGRATION,
                    VISITOR),
            new Door("example-imports", List.of("/api/v1/bots/*/example-imports"), BOT_CONFIG, UPLOAD),
            new Door("catalogue-imports", List.of("/api/v1/catalogue-imports/**"), INTEGRATION, UPLOAD),
            new Door(
                    "bot-config",
                    List.of(
                            "/api/v1/me/**",
                            "/api/v1/shops/**",
                            "/api/v1/members/**",
                            "/api/v1/bots/**",
                            "/api/v1/templates/**",
                            "/api/v1/knowledge/**"),
                    BOT_CONFIG,
                    MEMBER),
            new Door(
                    "conversation",
                    List.of("/api/v1/conversations/**", "/api/v1/bot-tests/**", "/api/v1/understanding/**"),
                    CONVERSATION,
                    MEMBER),
            new Door(
                    "integration",
                    List.of("/api/v1/products/**", "/api/v1/orders/**", "/api/v1/carts/**", "/api/v1/sandbox/**"),
                    INTEGRATION,
                    MEMBER),
            new Door("inventory", List.of("/api/v1/stock/**", "/api/v1/stock-alerts/**"), INVENTORY, MEMBER),
            new Door(
                    "cod-fraud",
                    List.of("/api/v1/assessments/**", "/api/v1/verifications/**", "/api/v1/cod-settings/**"),
                    COD_FRAUD,
                    MEMBER),
            new Door("cart-recovery", List.of("/api/v1/recovery/**"), CART_RECOVERY, MEMBER),
            new Door("analytics", List.of("/api/v1/insights/**"), ANALYTICS, MEMBER));
}
