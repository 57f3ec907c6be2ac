package com.retailbot.conversation;

import com.retailbot.events.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Flows as a merchant would draw them. */
public final class TestFlows {

    private TestFlows() {}

    /** Greeting with buttons, search, recommendations, orders, status, questions. */
    public static Flow shop() {
        return new Builder()
                .block(
                        "hello",
                        "message",
                        Map.of("text", Map.of("fr", "Bonjour !", "ar", "أهلا!", "en", "Hello!")),
                        Map.of())
                .block(
                        "menu",
                        "choices",
                        Map.of(
                                "text",
                                        Map.of(
                                                "fr",
                                                "Que cherchez-vous ?",
                                                "ar",
                                                "عمّ تبحث؟",
                                                "en",
                                                "What are you after?"),
                                "choice:best",
                                        Map.of("fr", "Meilleures ventes", "ar", "الأكثر مبيعا", "en", "Best sellers"),
                                "choice:order", Map.of("fr", "Ma commande", "ar", "طلبي", "en", "My order")),
                        Map.of("choices", List.of(Map.of("id", "best"), Map.of("id", "order"))))
                .block(
                        "listen",
                        "understand",
                        Map.of(),
                        Map.of(
                                "intents",
                                List.of(
                                        "product_search",
                                        "recommend_product",
                                        "order_place",
                                        "order_status",
                                        "delivery_info",
                                        "return_refund")))
                .block("search", "product_search", Map.of(), Map.of("limit", 3))
                .block("best", "recommend", Map.of(), Map.of("limit", 2))
                .block(
                        "order",
                        "take_order",
                        Map.of(
                                "confirmed",
                                Map.of(
                                        "fr",
                                        "Merci, c’est commandé !",
                                        "ar",
                                        "شكرا، تم الطلب!",
                                        "en",
                                        "Thanks, ordered!")),
                        Map.of())
                .block("status", "order_status", Map.of(), Map.of())
                .block("faq", "answer_question", Map.of(), Map.of())
                .edge("hello", "next", "menu")
                .edge("menu", "best", "best")
                .edge("menu", "order", "status")
                .edge("menu", "else", "listen")
                .edge("listen", "product_search", "search")
                .edge("listen", "recommend_product", "best")
                .edge("listen", "order_place", "order")
                .edge("listen", "order_status", "status")
                .edge("listen", "delivery_info", "faq")
                .edge("listen", "return_refund", "faq")
                .edge("listen", "else", "faq")
                .flow("hello");
    }

    /** Draws a flow. */
    public static final class Builder {

        private final List<Flow.Block> blocks = new ArrayList<>();
        private final List<Flow.Edge> edges = new ArrayList<>();

        public Builder block(
                String id, String type, Map<String, Map<String, String>> texts, Map<String, Object> settings) {
            blocks.add(new Flow.Block(id, type, new Flow.Position(0, 0), texts, settings));
            return this;
        }

        public Builder edge(String from, String port, String to) {
            edges.add(new Flow.Edge("e" + edges.size(), from, port, to));
            return this;
        }

        public Flow flow(String startBlockId) {
            return new Flow(startBlockId, blocks, edges);
        }
    }
}
