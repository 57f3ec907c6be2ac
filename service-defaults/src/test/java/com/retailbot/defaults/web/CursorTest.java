package com.retailbot.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.defaults.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void aCursorSurvivesTheRoundTrip() {
        Cursor cursor = new Cursor(Instant.parse("2026-03-14T10:15:30.123456Z"), "order|1");

        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
        assertThat(Cursor.decode(null)).isEqualTo(Cursor.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "bm90LWEtY3Vyc29y", "MjAyNnxhYmM"})
    void aMadeUpCursorIsNamed(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T00:00:00Z|order",
                "-999999999-01-01T00:00:00Z|order",
                "2026-03-14T10:15:30Z|or\0der"
            })
    void aPositionThatNoDatabaseKnowsIsRefused(String position) {
        String cursor = Base64.getUrlEncoder().encodeToString(position.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.decode(cursor))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(cursor);
    }

    @Test
    void theSurplusRowTellsThatAPageFollows() {
        assertThat(Page.of(List.of("a", "b", "c"), 2, row -> row)).isEqualTo(new Page<>(List.of("a", "b"), "b"));
        assertThat(Page.of(List.of("a", "b"), 2, row -> row)).isEqualTo(new Page<>(List.of("a", "b"), null));
    }
}
