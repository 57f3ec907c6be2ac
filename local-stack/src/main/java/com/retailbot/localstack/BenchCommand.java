package com.retailbot.localstack;

import com.retailbot.localstack.shopper.Shopper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Measures the running stack and prints a table. It writes conversations into the demo shop; nothing else is changed. */
public final class BenchCommand {

    private static final int SHOPPERS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration STEADY = Duration.ofSeconds(30);
    private static final Duration RAMP_STEP = Duration.ofSeconds(10);
    private static final Duration ACCEPTABLE = Duration.ofSeconds(1);
    private static final int USUAL_RATE = 20;
    private static final int DASHBOARD_RATE = 10;
    private static final double RAMP_FACTOR = 1.25;
    /** Of one visitor the chat takes one message a second in the long run. */
    private static final int HIGHEST_RATE = SHOPPERS;

    private static final List<String> SENTENCES = List.of(
            "salam",
            "sbat 42 ken nwar",
            "je cherche une robe rouge",
            "do you have black shoes in size 42?",
            "كم سعر التوصيل؟",
            "chhal le prix");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final StackHome home;
    private final RunningAddresses addresses;

    private BenchCommand(StackHome home) {
        this.home = home;
        this.addresses = RunningAddresses.of(home);
    }

    public static void main(String[] arguments) {
        try {
            new BenchCommand(StackHome.fromEnvironment(System.getenv())).run();
        } catch (StackException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        row("what", "value", "note");
        start();
        var shoppers = shoppers();
        chat(shoppers, USUAL_RATE, WARM_UP);
        report("chat turn at %d/s".formatted(USUAL_RATE), chat(shoppers, USUAL_RATE, STEADY));
        ramp(shoppers);
        dashboard();
    }

    private void start() throws IOException {
        if (Files.exists(home.startTime())) {
            row("last start to ready", Files.readString(home.startTime()).strip() + " s", "everything, with Keycloak");
        }
        var supervisor = Long.parseLong(Files.readString(home.supervisorPid()).strip());
        row("memory", MemoryUse.megabytesOfTree(supervisor) + " MB", "PSS of all processes");
    }

    private List<Shopper> shoppers() {
        var shoppers = new ArrayList<Shopper>();
        for (int i = 0; i < SHOPPERS; i++) {
            shoppers.add(Shopper.visit(http, addresses.gateway(), addresses.storefront(), "demo-fashion", "fr"));
            pause();
        }
        return shoppers;
    }

    private static OpenLoop.Result chat(List<Shopper> shoppers, int perSecond, Duration time) {
        return OpenLoop.run(
                perSecond,
                time,
                number -> shoppers.get(number % shoppers.size())
                        .say(SENTENCES.get(number % SENTENCES.size()))
                        .firstByteAfter());
    }

    /** Raises the rate until the server cannot keep up. */
    private static void ramp(List<Shopper> shoppers) {
        int sustained = 0;
        for (int rate = USUAL_RATE; rate <= HIGHEST_RATE; rate = (int) Math.ceil(rate * RAMP_FACTOR)) {
            var result = chat(shoppers, rate, RAMP_STEP);
            if (result.failures() > 0
                    || Percentiles.of(result.durations()).at(0.99).compareTo(ACCEPTABLE) > 0) {
                break;
            }
            sustained = rate;
        }
        row("highest sustained rate", sustained + " turns/s", "p99 within 1 s, none failed");
    }

    private void dashboard() {
        var token = accessToken();
        var request = HttpRequest.newBuilder(addresses.gateway().resolve("/api/v1/insights/overview"))
                .header("Authorization", "Bearer " + token)
                .build();
        OpenLoop.run(DASHBOARD_RATE, WARM_UP, number -> timed(request));
        report(
                "dashboard at %d/s".formatted(DASHBOARD_RATE),
                OpenLoop.run(DASHBOARD_RATE, STEADY, number -> timed(request)));
    }

    private Duration timed(HttpRequest request) {
        long begin = System.nanoTime();
        if (!send(request).isPresent()) {
            throw new IllegalStateException("the dashboard failed");
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private String accessToken() {
        var form = "grant_type=password&client_id=journeys&username=%s&password=demo-fashion"
                .formatted(URLEncoder.encode("owner@fashion.demo", StandardCharsets.UTF_8));
        var token = URI.create(addresses.keycloak() + "/realms/retailbot/protocol/openid-connect/token");
        var request = HttpRequest.newBuilder(token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = send(request).orElseThrow(() -> new StackException("The demo owner cannot sign in."));
        return JsonMapper.shared().readTree(answer).path("access_token").asString();
    }

    private java.util.Optional<String> send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? java.util.Optional.of(answer.body()) : java.util.Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("The bench was interrupted.", e);
        }
    }

    private static void report(String what, OpenLoop.Result result) {
        var percentiles = Percentiles.of(result.durations());
        row(
                what,
                "p50 %s, p99 %s"
                        .formatted(
                                Percentiles.milliseconds(percentiles.at(0.50)),
                                Percentiles.milliseconds(percentiles.at(0.99))),
                "%d answered, %d failed".formatted(result.durations().size(), result.failures()));
    }

    private static void row(String what, String value, String note) {
        System.out.printf(Locale.ROOT, "%-26s %-28s %s%n", what, value, note);
    }

    /** The gateway lets one address open fifty sessions a second. */
    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("The bench was interrupted.", e);
        }
    }
}
