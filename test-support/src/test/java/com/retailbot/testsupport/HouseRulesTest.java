package com.retailbot.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.testsupport.violations.LeakyOrders;
import com.retailbot.testsupport.violations.util.PriceUtil;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses VIOLATIONS =
            new ClassFileImporter().importClasses(PriceUtil.class, LeakyOrders.class);

    static java.util.List<ArchRule> rules() {
        return HouseRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleFindsAClassThatBreaksIt(ArchRule rule) {
        assertThat(rule.evaluate(VIOLATIONS).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
