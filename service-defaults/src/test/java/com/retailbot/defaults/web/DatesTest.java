package com.retailbot.defaults.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.retailbot.defaults.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void aDayBeyondEveryCalendarIsNamed() {
        assertThatThrownBy(() -> Dates.requireSensible("from", LocalDate.MAX))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("from: +999999999-12-31")
                .hasMessageContaining("2000-01-01 to 2100-01-01");
        assertThatThrownBy(() -> Dates.requireSensible("to", LocalDate.MIN)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aDayOfTodaysWorldOrNoneIsFine() {
        assertThatCode(() -> Dates.requireSensible("from", LocalDate.of(2026, 3, 14)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Dates.requireSensible("from", null)).doesNotThrowAnyException();
    }
}
