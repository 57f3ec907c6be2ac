package com.retailbot.defaults.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ConditionsTest {

    private final Conditions conditions = new Conditions(Map.of(
            "cart_total", ConditionType.NUMBER,
            "language", ConditionType.TEXT,
            "variables", ConditionType.VALUES));

    @Test
    void aConditionOverVariablesHoldsOrNot() {
        Map<String, Object> values =
                Map.of("cart_total", 12_000.0, "language", "dz-latn", "variables", Map.of("vip", true));

        assertThat(conditions.holds("cart_total > 10000.0 && variables.vip", values))
                .isTrue();
        assertThat(conditions.holds("language == 'fr'", values)).isFalse();
    }

    @Test
    void aDecimalMayBeComparedWithAWholeNumber() {
        assertThat(conditions.holds("cart_total >= 10000", Map.of("cart_total", 12_000.0)))
                .isTrue();
        assertThat(conditions.holds("cart_total < 10000", Map.of("cart_total", 12_000.0)))
                .isFalse();
        assertThat(conditions.holds("variables.age >= 18.5", Map.of("variables", Map.of("age", 19L))))
                .isTrue();
    }

    @Test
    void equalityOfADecimalAndAWholeNumberIsRefusedWhenItIsWritten() {
        assertThat(conditions.check("cart_total == 12000"))
                .singleElement()
                .asString()
                .contains("(double, int)");
        assertThat(conditions.check("cart_total == 12000.0")).isEmpty();
    }

    @Test
    void anUnknownVariableIsNamed() {
        assertThat(conditions.check("basket > 3")).singleElement().asString().contains("basket");
        assertThat(conditions.check("cart_total > 3.0")).isEmpty();
    }

    @Test
    void aConditionThatIsNoQuestionIsRefused() {
        assertThatThrownBy(() -> conditions.holds("cart_total + 1.0", Map.of("cart_total", 1.0)))
                .isInstanceOf(InvalidConditionException.class)
                .hasMessageContaining("expected: true or false");
    }

    @Test
    @Timeout(10)
    void aRuleCannotStallTheService() {
        String tenTimes = "[0,1,2,3,4,5,6,7,8,9]";
        String nested = "%1$s.all(a, %1$s.all(b, %1$s.all(c, %1$s.all(d, %1$s.all(e, a >= 0)))))".formatted(tenTimes);

        assertThatThrownBy(() -> conditions.holds(nested, Map.of())).isInstanceOf(InvalidConditionException.class);
    }
}
