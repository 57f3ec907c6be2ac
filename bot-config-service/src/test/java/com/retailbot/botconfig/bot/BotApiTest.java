package com.retailbot.botconfig.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.botconfig.BotConfigTest;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.BotPublished;
import com.retailbot.events.Flow;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@BotConfigTest
class BotApiTest {
    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    private final TenantId tenant = TenantId.random();
    private final String manager = TestTokens.member(tenant, Role.MANAGER);

    @Test
    void aBotFromATemplateIsPublishedWithEverythingThatRunningItNeeds() {
        String bot = create("Amel", "fashion");

        call(HttpMethod.POST, bot + "/validation", manager, null, null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.valid")
                .isEqualTo(true);
        call(HttpMethod.POST, bot + "/publish", manager, null, null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.number")
                .isEqualTo(1);

        BotPublished published =
                events.await(BotPublished.class, event -> event.botId().equals(idOf(bot)));
        assertThat(published.version()).isEqualTo(1);
        assertThat(published.languages()).containsExactly("ar", "fr", "en");
        assertThat(published.flow().blocks()).hasSize(15);
        call(HttpMethod.GET, bot + "/installation", manager, null, null)
                .expectBody()
                .jsonPath("$.botKey")
                .isEqualTo(published.botKey())
                .jsonPath("$.snippet")
                .value(String.class, snippet -> assertThat(snippet).contains(published.botKey(), "/widget.js"));
    }

    @Test
    void theDraftIsSavedOnlyOverTheVersionThatWasRead() {
        String bot = create("Autosave", null);
        String etag = etag(bot + "/draft");

        save(bot, null, flow("Salut")).expectStatus().isEqualTo(428);
        save(bot, etag, flow("Salut")).expectStatus().isOk();
        save(bot, etag, flow("Bonsoir"))
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("stale-version");
        call(HttpMethod.GET, bot + "/draft", manager, null, null)
                .expectBody()
                .jsonPath("$.blocks[0].texts.text.fr")
                .isEqualTo("Salut");
    }

    @Test
    void aDraftWithProblemsIsKeptButNotPublished() {
        String bot = create("Broken", null);
        Flow broken = new Flow("gone", flow("Salut").blocks(), List.of());
        save(bot, etag(bot + "/draft"), broken).expectStatus().isOk();

        http.method(HttpMethod.POST)
                .uri(bot + "/publish")
                .headers(bearer(manager))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "fr-DZ")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("flow-invalid")
                .jsonPath("$.problems[0].code")
                .isEqualTo("missing-start")
                .jsonPath("$.problems[0].message")
                .value(String.class, message -> assertThat(message).contains("début"));
        call(HttpMethod.GET, bot + "/versions", manager, null, null)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void aRollbackPublishesTheOldContentAsANewVersionAndKeepsTheDraft() {
        String bot = create("Rollback", null);
        publishText(bot, "first");
        publishText(bot, "second");

        call(HttpMethod.POST, bot + "/versions/1/rollback", manager, null, null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.number")
                .isEqualTo(3)
                .jsonPath("$.restoredFrom")
                .isEqualTo(1);

        BotPublished live =
                events.await(BotPublished.class, event -> event.botId().equals(idOf(bot)) && event.version() == 3);
        assertThat(live.flow().blocks().getFirst().texts().get("text")).containsEntry("fr", "first");
        call(HttpMethod.GET, bot + "/draft", manager, null, null)
                .expectBody()
                .jsonPath("$.blocks[0].texts.text.fr")
                .isEqualTo("second");
        call(HttpMethod.GET, bot + "/versions?limit=2", manager, null, null)
                .expectBody()
                .jsonPath("$.items[0].number")
                .isEqualTo(3)
                .jsonPath("$.next")
                .isEqualTo("2");
        call(HttpMethod.GET, bot + "/versions?cursor=2", manager, null, null)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
        call(HttpMethod.POST, bot + "/versions/9/rollback", manager, null, null)
                .expectStatus()
                .isNotFound();
    }

    @Test
    void newOriginsOfALiveBotReachTheRunningBotsAtOnce() {
        String bot = create("Origins", null);
        publishText(bot, "hello");

        call(HttpMethod.PUT, bot + "/settings", manager, etag(bot), settings("https://shop.example"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.allowedOrigins[0]")
                .isEqualTo("https://shop.example");

        BotPublished live = events.await(
                BotPublished.class,
                event -> event.botId().equals(idOf(bot))
                        && !event.allowedOrigins().isEmpty());
        assertThat(live.version()).isEqualTo(1);
    }

    @Test
    void settingsThatCouldHarmAPageAreRefused() {
        String bot = create("Harm", null);
        for (String origin : List.of("https://shop.example/path", "*", "javascript:alert(1)")) {
            call(HttpMethod.PUT, bot + "/settings", manager, etag(bot), settings(origin))
                    .expectStatus()
                    .isBadRequest();
        }
        Map<String, Object> languages = Map.of(
                "name", "x",
                "languages", List.of("ar"),
                "defaultLanguage", "fr",
                "allowedOrigins", List.of(),
                "theme", Map.of());
        call(HttpMethod.PUT, bot + "/settings", manager, etag(bot), languages)
                .expectStatus()
                .isBadRequest();
        Map<String, Object> theme = Map.of(
                "name", "x",
                "languages", List.of("fr"),
                "defaultLanguage", "fr",
                "allowedOrigins", List.of(),
                "theme", Map.of("primary", "red;}body{display:none"));
        call(HttpMethod.PUT, bot + "/settings", manager, etag(bot), theme)
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void malformedFlowsAreAClearAnswer() {
        String bot = create("Malformed", null);
        String etag = etag(bot + "/draft");
        for (String body : List.of(
                "{",
                "{}",
                "{\"startBlockId\": \"a\", \"blocks\": [null], \"edges\": []}",
                "{\"startBlockId\": \"a\", \"blocks\": [{\"id\": \"a\"}], \"edges\": []}",
                "{\"startBlockId\": \"a\", \"blocks\": 5, \"edges\": []}")) {
            call(HttpMethod.PUT, bot + "/draft", manager, etag, body)
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void agentsLookAndDoNotTouch() {
        String bot = create("Agents", null);
        String agent = TestTokens.member(tenant, Role.AGENT);
        call(HttpMethod.GET, bot, agent, null, null).expectStatus().isOk();
        call(HttpMethod.POST, bot + "/publish", agent, null, null)
                .expectStatus()
                .isForbidden();
        call(HttpMethod.PUT, bot + "/draft", agent, etag(bot + "/draft"), flow("x"))
                .expectStatus()
                .isForbidden();
        call(HttpMethod.POST, "/api/v1/bots", agent, null, Map.of("name", "x"))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void otherTenantCannotSeeOrTouchTheBot() {
        String bot = create("Mine", "grocery");
        publishText(bot, "mine");
        String etag = etag(bot);
        String stranger = TestTokens.member(TenantId.random(), Role.OWNER);

        for (String path : List.of("", "/draft", "/versions", "/installation")) {
            call(HttpMethod.GET, bot + path, stranger, null, null)
                    .expectStatus()
                    .isNotFound();
        }
        for (String path : List.of("/validation", "/publish", "/versions/1/rollback")) {
            call(HttpMethod.POST, bot + path, stranger, null, null)
                    .expectStatus()
                    .isNotFound();
        }
        call(HttpMethod.PUT, bot + "/draft", stranger, etag, flow("x"))
                .expectStatus()
                .isNotFound();
        call(HttpMethod.PUT, bot + "/settings", stranger, etag, settings("https://x.example"))
                .expectStatus()
                .isNotFound();
        call(HttpMethod.GET, "/api/v1/bots", stranger, null, null)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void theListTellsHowFarEachBotIs() {
        String bot = create("Listed", null);
        listed().jsonPath("$.items[0].liveVersion")
                .isEmpty()
                .jsonPath("$.items[0].unpublishedChanges")
                .isEqualTo(true);
        publishText(bot, "hello");
        listed().jsonPath("$.items[0].liveVersion")
                .isEqualTo(1)
                .jsonPath("$.items[0].unpublishedChanges")
                .isEqualTo(false);
    }

    private RestTestClient.BodyContentSpec listed() {
        return call(HttpMethod.GET, "/api/v1/bots", manager, null, null).expectBody();
    }

    private void publishText(String bot, String text) {
        save(bot, etag(bot + "/draft"), flow(text)).expectStatus().isOk();
        call(HttpMethod.POST, bot + "/publish", manager, null, null)
                .expectStatus()
                .isOk();
    }

    private RestTestClient.ResponseSpec save(String bot, @Nullable String etag, Flow flow) {
        return call(HttpMethod.PUT, bot + "/draft", manager, etag, flow);
    }

    private String create(String name, @Nullable String template) {
        Map<String, String> body =
                template == null ? Map.of("name", name) : Map.of("name", name, "templateId", template);
        return String.valueOf(call(HttpMethod.POST, "/api/v1/bots", manager, null, body)
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation());
    }

    private @Nullable String etag(String path) {
        return call(HttpMethod.GET, path, manager, null, null)
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
    }

    private RestTestClient.ResponseSpec call(
            HttpMethod method, String path, String caller, @Nullable String etag, @Nullable Object body) {
        RestTestClient.RequestBodySpec request = http.method(method)
                .uri(path)
                .headers(bearer(caller))
                .headers(headers -> {
                    if (etag != null) {
                        headers.setIfMatch(etag);
                    }
                });
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    private static Map<String, Object> settings(String origin) {
        return Map.of(
                "name", "Origins",
                "languages", List.of("ar", "fr", "en"),
                "defaultLanguage", "fr",
                "allowedOrigins", List.of(origin),
                "theme", Map.of("primary", "#0f766e"));
    }

    private static Flow flow(String text) {
        Flow.Block hello = new Flow.Block(
                "hello",
                "message",
                new Flow.Position(10.5, 0),
                Map.of("text", Map.of("fr", text, "ar", text, "en", text)),
                Map.of());
        return new Flow("hello", List.of(hello), List.of());
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Consumer<HttpHeaders> bearer(String accessToken) {
        return headers -> headers.setBearerAuth(accessToken);
    }
}
