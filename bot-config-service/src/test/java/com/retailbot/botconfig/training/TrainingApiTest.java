package com.retailbot.botconfig.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.botconfig.BotConfigTest;
import com.retailbot.defaults.security.Role;
import com.retailbot.events.TenantId;
import com.retailbot.events.TrainingRequested;
import com.retailbot.testsupport.TestEvents;
import com.retailbot.testsupport.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@BotConfigTest
class TrainingApiTest {
    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    private final TenantId tenant = TenantId.random();
    private final String manager = TestTokens.member(tenant, Role.MANAGER);
    private String bot = "";

    @BeforeEach
    void createBot() {
        bot = Objects.requireNonNull(call(HttpMethod.POST, "/api/v1/bots", manager, Map.of("name", "Essai"))
                        .returnResult(String.class)
                        .getResponseHeaders()
                        .getLocation())
                .toString();
    }

    @Test
    void aTrainingGetsTheExamplesAsTheyAre() {
        String first = add("taghlif hadiya", "gift wrapping");
        add("c'est emballé ?", "gift wrapping");
        call(HttpMethod.PUT, first, manager, example("taghlif hadiya svp", "gift wrapping"))
                .expectStatus()
                .isOk();

        String training = train();

        TrainingRequested told = events.await(
                TrainingRequested.class, event -> event.trainingId().equals(training));
        assertThat(told.botId()).isEqualTo(bot.substring(bot.lastIndexOf('/') + 1));
        assertThat(told.examples())
                .extracting(TrainingRequested.Example::text)
                .containsExactly("taghlif hadiya svp", "c'est emballé ?");
        assertThat(told.examples().getFirst().exampleId()).isEqualTo(first.substring(first.lastIndexOf('/') + 1));
    }

    @Test
    void manyExamplesTravelInPartsInTheirOrder() {
        String table = IntStream.range(0, 601)
                .mapToObj(i -> "phrase " + i + "\tl" + i % 3)
                .collect(Collectors.joining("\n"));
        importTable(table)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.added")
                .isEqualTo(601)
                .jsonPath("$.repeated")
                .isEqualTo(0);
        importTable(table).expectBody().jsonPath("$.repeated").isEqualTo(601);

        String training = train();

        events.await(
                TrainingRequested.class, event -> event.trainingId().equals(training) && event.part() == event.parts());
        List<TrainingRequested> parts =
                events.all(TrainingRequested.class, event -> event.trainingId().equals(training));
        assertThat(parts).extracting(TrainingRequested::part).containsExactly(1, 2, 3);
        assertThat(parts.stream().mapToInt(part -> part.examples().size()).sum())
                .isEqualTo(601);
    }

    @Test
    void labelsAreCountedAndFilterTheList() {
        importTable("a,x\nb,x\nc,y").expectStatus().isOk();

        call(HttpMethod.GET, bot + "/labels", manager, null)
                .expectBody()
                .jsonPath("$.items[0].label")
                .isEqualTo("x")
                .jsonPath("$.items[0].examples")
                .isEqualTo(2);
        call(HttpMethod.GET, bot + "/examples?label=y", manager, null)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].text")
                .isEqualTo("c");
        call(HttpMethod.GET, bot + "/examples?limit=2", manager, null)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.next")
                .isNotEmpty();
    }

    @Test
    void aTableWithAnUnusableRowAddsNothing() {
        importTable("a,x\nb,")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unusable-row")
                .jsonPath("$.row")
                .isEqualTo(2)
                .jsonPath("$.column")
                .isEqualTo("label");
        call(HttpMethod.GET, bot + "/examples", manager, null)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        call(HttpMethod.POST, bot + "/trainings", manager, null)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("nothing-to-learn");
    }

    @Test
    void aBotKeepsSoManyExamplesAndNoMore() {
        String many = IntStream.range(0, Examples.MOST_EXAMPLES)
                .mapToObj(i -> i + ",x")
                .collect(Collectors.joining("\n"));
        importTable(many).expectStatus().isOk();

        call(HttpMethod.POST, bot + "/examples", manager, example("one more", "x"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("15000 examples and 1 more (expected: at most 15000 together)");
    }

    @Test
    void theSameExampleTwiceIsOne() {
        assertThat(add("  taghlif ", "gift wrapping")).isEqualTo(add("taghlif", "gift wrapping"));
        String other = add("taghlif", "warranty");

        call(HttpMethod.PUT, other, manager, example("taghlif", "gift wrapping"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("example-exists");
    }

    @Test
    void anExampleNeedsATextAndALabelThatABlockCanHave() {
        for (Map<String, Object> wrong : List.of(
                example(" ", "x"), example("x".repeat(501), "x"), example("a", "else"), example("a", "l".repeat(81)))) {
            call(HttpMethod.POST, bot + "/examples", manager, wrong)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors.length()")
                    .isEqualTo(1);
        }
    }

    @Test
    void agentsReadAndDoNotTeach() {
        String agent = TestTokens.member(tenant, Role.AGENT);
        call(HttpMethod.GET, bot + "/examples", agent, null).expectStatus().isOk();
        call(HttpMethod.POST, bot + "/examples", agent, example("a", "x"))
                .expectStatus()
                .isForbidden();
        call(HttpMethod.POST, bot + "/trainings", agent, null).expectStatus().isForbidden();
    }

    @Test
    void otherTenantCannotReadTeachOrTrainABot() {
        String example = add("privé", "x");
        String stranger = TestTokens.member(TenantId.random(), Role.OWNER);
        call(HttpMethod.GET, bot + "/examples", stranger, null).expectStatus().isNotFound();
        call(HttpMethod.GET, bot + "/labels", stranger, null).expectStatus().isNotFound();
        call(HttpMethod.POST, bot + "/examples", stranger, example("a", "x"))
                .expectStatus()
                .isNotFound();
        call(HttpMethod.PUT, example, stranger, example("a", "x"))
                .expectStatus()
                .isNotFound();
        call(HttpMethod.DELETE, example, stranger, null).expectStatus().isNotFound();
        call(HttpMethod.POST, bot + "/example-imports", stranger, Map.of("table", "a,x"))
                .expectStatus()
                .isNotFound();
        call(HttpMethod.POST, bot + "/trainings", stranger, null).expectStatus().isNotFound();

        call(HttpMethod.DELETE, example, manager, null).expectStatus().isNoContent();
    }

    private String train() {
        return String.valueOf(Objects.requireNonNull(call(HttpMethod.POST, bot + "/trainings", manager, null)
                        .expectStatus()
                        .isAccepted()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("trainingId"));
    }

    private RestTestClient.ResponseSpec importTable(String table) {
        return call(HttpMethod.POST, bot + "/example-imports", manager, Map.of("table", table));
    }

    private String add(String text, String label) {
        return String.valueOf(call(HttpMethod.POST, bot + "/examples", manager, example(text, label))
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation());
    }

    private static Map<String, Object> example(String text, String label) {
        return Map.of("text", text, "label", label);
    }

    private RestTestClient.ResponseSpec call(HttpMethod method, String path, String caller, @Nullable Object body) {
        RestTestClient.RequestBodySpec request =
                http.method(method).uri(path).headers(headers -> headers.setBearerAuth(caller));
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }
}
