package com.retailbot.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.defaults.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

class IdempotencyFilterTest {

    private final RememberedAnswers answers = new RememberedAnswers();
    private final IdempotencyFilter filter = new IdempotencyFilter(
            answers, new Problems(null), JsonMapper.builder().build());
    private final AtomicInteger effects = new AtomicInteger();

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("member", "token"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aKeyThatIsTooLongIsRefusedAndNotIgnored() throws Exception {
        MockHttpServletResponse answer = post("k".repeat(201), 201);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("201 characters (expected: 1 to 200)");
        assertThat(effects).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 412, 429, 503})
    void anAnswerOfAMomentIsNotGivenAgain(int status) throws Exception {
        assertThat(post("key", status).getStatus()).isEqualTo(status);
        assertThat(post("key", 201).getStatus()).isEqualTo(201);

        assertThat(effects).hasValue(2);
    }

    @Test
    void anAnswerIsGivenAgain() throws Exception {
        post("key", 201);

        assertThat(post("key", 500).getStatus()).isEqualTo(201);
        assertThat(effects).hasValue(1);
    }

    @Test
    void aRepeatIsRefusedWhenTheAnswerCouldNotBeKept() throws Exception {
        answers.failing = true;
        assertThat(post("key", 201).getStatus()).isEqualTo(201);
        answers.failing = false;

        assertThat(post("key", 201).getStatus()).isEqualTo(409);
        assertThat(effects).hasValue(1);
    }

    private MockHttpServletResponse post(String key, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/orders");
        request.addHeader("Idempotency-Key", key);
        request.setContent("{}".getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain controller = (asked, answer) -> {
            effects.incrementAndGet();
            ((HttpServletResponse) answer).setStatus(status);
        };
        filter.doFilter(request, response, controller);
        return response;
    }

    /** The table, in memory; every request has the same body. */
    private static final class RememberedAnswers extends IdempotentAnswers {

        private final Map<String, State> states = new HashMap<>();
        private boolean failing;

        RememberedAnswers() {
            super(JdbcClient.create(new SimpleDriverDataSource()));
        }

        @Override
        State begin(String scope, String key, String fingerprint) {
            State known = states.putIfAbsent(scope + key, new InFlight());
            return known == null ? new Begun() : known;
        }

        @Override
        void keep(String scope, String key, Answered answer) {
            if (failing) {
                throw new DataAccessResourceFailureException("gone");
            }
            states.put(scope + key, answer);
        }

        @Override
        void forget(String scope, String key) {
            states.remove(scope + key);
        }
    }
}
