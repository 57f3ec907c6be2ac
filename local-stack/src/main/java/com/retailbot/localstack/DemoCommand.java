package com.retailbot.localstack;

import com.retailbot.localstack.shopper.Reply;
import com.retailbot.localstack.shopper.Shopper;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;

/** Lets shoppers chat with the demo shops, in each language, and prints what was said. */
public final class DemoCommand {

    private static final LinkedHashMap<String, List<String>> TALKS = new LinkedHashMap<>();

    static {
        TALKS.put("dz-latn", List.of("salam", "sbat 42 ken nwar", "ch7al twasil l wahran?"));
        TALKS.put("ar-DZ", List.of("سلام خويا", "كاين سباط نوار 42؟", "شحال التوصيل لوهران؟"));
        TALKS.put("ar", List.of("السلام عليكم", "أبحث عن فستان أحمر", "كم تستغرق مدة التوصيل؟"));
        TALKS.put("fr", List.of("Bonjour", "je cherche une robe rouge en taille M", "vous livrez à Oran ?"));
        TALKS.put("en", List.of("hello", "do you have black shoes in size 42?", "can I return them?"));
    }

    private DemoCommand() {}

    public static void main(String[] arguments) {
        try (var http = HttpClient.newHttpClient()) {
            var addresses = RunningAddresses.of(StackHome.fromEnvironment(System.getenv()));
            TALKS.forEach((language, sentences) -> {
                System.out.printf("%n── %s ──%n", language);
                var start = language.startsWith("dz") ? "fr" : language.substring(0, 2);
                var shopper = Shopper.visit(http, addresses.gateway(), addresses.storefront(), "demo-fashion", start);
                sentences.forEach(sentence -> talk(shopper, sentence));
            });
            System.out.printf("%nOpen %s and chat yourself.%n", addresses.storefront());
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void talk(Shopper shopper, String sentence) {
        var reply = shopper.say(sentence);
        System.out.printf("shopper  %s%n", sentence);
        System.out.printf(
                "bot      %s  [%s, %d ms]%n",
                reply.text().replace("\n", "\n         "),
                reply.language(),
                reply.firstByteAfter().toMillis());
        cards(reply);
    }

    private static void cards(Reply reply) {
        for (var card : reply.cards()) {
            System.out.printf(
                    "         • %s  %s  %s%n",
                    card.path("title").asString(""),
                    card.path("priceText").asString(""),
                    card.path("stockText").asString(""));
        }
    }
}
