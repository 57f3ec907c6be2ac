package com.retailbot.botconfig.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.botconfig.BotConfigTest;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.KnowledgeChanged;
import com.retailbot.events.TenantId;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@BotConfigTest
class KnowledgeApiTest {
    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    private final TenantId tenant = TenantId.random();
    private final String manager = TestTokens.member(tenant, Role.MANAGER);

    @Test
    void everyChangeOfAnEntryIsTold() {
        String path = add("Livrez-vous à Oran ?");
        String id = path.substring(path.lastIndexOf('/') + 1);

        call(HttpMethod.PUT, path, manager, entry("Livrez-vous à Tlemcen ?"))
                .expectStatus()
                .isOk();
        call(HttpMethod.DELETE, path, manager, null).expectStatus().isNoContent();
        call(HttpMethod.GET, path, manager, null).expectStatus().isNotFound();

        KnowledgeChanged last =
                events.await(KnowledgeChanged.class, event -> event.entryId().equals(id) && event.removed());
        assertThat(last.question().in("fr")).isEqualTo("Livrez-vous à Tlemcen ?");
        assertThat(events.all(KnowledgeChanged.class, event -> event.entryId().equals(id)))
                .extracting(KnowledgeChanged::removed)
                .containsExactly(false, false, true);
    }

    @Test
    void aListIsReadPageByPageNewestFirst() {
        add("1");
        add("2");
        add("3");
        String next =
                String.valueOf(Objects.requireNonNull(call(HttpMethod.GET, "/api/v1/knowledge?limit=2", manager, null)
                                .expectBody(Map.class)
                                .returnResult()
                                .getResponseBody())
                        .get("next"));
        call(HttpMethod.GET, "/api/v1/knowledge?limit=2&cursor=" + next, manager, null)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].question.fr")
                .isEqualTo("1")
                .jsonPath("$.next")
                .isEmpty();
        call(HttpMethod.GET, "/api/v1/knowledge?cursor=nonsense", manager, null)
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void anEntryNeedsAQuestionAndAnAnswerInAKnownLanguage() {
        call(HttpMethod.POST, "/api/v1/knowledge", manager, Map.of("question", Map.of(), "answer", Map.of("fr", "x")))
                .expectStatus()
                .isBadRequest();
        call(
                        HttpMethod.POST,
                        "/api/v1/knowledge",
                        manager,
                        Map.of("question", Map.of("de", "Wann?"), "answer", Map.of("fr", "\0")))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(2);
    }

    @Test
    void otherTenantCannotReadChangeOrRemoveAnEntry() {
        String path = add("Privé");
        String stranger = TestTokens.member(TenantId.random(), Role.OWNER);
        call(HttpMethod.GET, path, stranger, null).expectStatus().isNotFound();
        call(HttpMethod.PUT, path, stranger, entry("x")).expectStatus().isNotFound();
        call(HttpMethod.DELETE, path, stranger, null).expectStatus().isNotFound();
        call(HttpMethod.GET, path, manager, null).expectStatus().isOk();
        call(HttpMethod.GET, "/api/v1/knowledge", stranger, null)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    private String add(String question) {
        return String.valueOf(call(HttpMethod.POST, "/api/v1/knowledge", manager, entry(question))
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation());
    }

    private static Map<String, Object> entry(String question) {
        return Map.of(
                "question", Map.of("fr", question, "ar", "سؤال"),
                "answer", Map.of("fr", "Oui.\nPartout."),
                "source", "Livraison");
    }

    private RestTestClient.ResponseSpec call(HttpMethod method, String path, String caller, @Nullable Object body) {
        RestTestClient.RequestBodySpec request =
                http.method(method).uri(path).headers(headers -> headers.setBearerAuth(caller));
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }
}
