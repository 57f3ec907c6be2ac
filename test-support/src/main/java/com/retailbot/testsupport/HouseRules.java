package com.retailbot.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.retailbot.defaults.security.AcrossTenants;
import com.retailbot.events.TenantId;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/** The rules of the house that a machine can check. Each is proven by a class that breaks it, in this module's tests. */
public final class HouseRules {

    /** A package says what it is for; these say nothing. */
    static final ArchRule NO_JUNK_DRAWERS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..dto..", "..impl..")
            .because("a package is named by its purpose");

    static final ArchRule NO_EMPTY_WORDS = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Impl|Dto|DTO)$")
            .because("a class is named by what it is in the field's terms");

    static final ArchRule TIME_IS_INJECTED = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests turn the clock: inject java.time.Clock");

    /** Domain classes stand directly in a feature's package; web, messaging and client packages stand around them. */
    static final ArchRule DOMAIN_KNOWS_NO_TRANSPORT = noClasses()
            .that(new DescribedPredicate<>("stand outside of web, messaging and client packages") {
                @Override
                public boolean test(JavaClass type) {
                    String name = type.getPackageName();
                    return !name.matches(".*\\.(web|messaging|client)(\\..*)?");
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web.bind.annotation..",
                    "org.springframework.kafka..",
                    "org.springframework.web.servlet..")
            .because("HTTP and Kafka are details of the packages web and messaging");

    static final ArchRule TENANT_COMES_FIRST = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo("org.springframework.data.repository.Repository")
            .and()
            .areNotAnnotatedWith(AcrossTenants.class)
            .should(takeTheTenantFirst())
            .allowEmptyShould(true)
            .because("a query without a tenant shows one shop's data to another");

    private HouseRules() {}

    /** Checks a service's main classes. */
    public static void check(String basePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // Classes that Spring generates ahead of time have two underscores in their names.
                .withImportOption(location -> !location.contains("__"))
                .importPackages(basePackage);
        all().forEach(rule -> rule.check(classes));
    }

    static List<ArchRule> all() {
        return List.of(
                NO_JUNK_DRAWERS, NO_EMPTY_WORDS, TIME_IS_INJECTED, DOMAIN_KNOWS_NO_TRANSPORT, TENANT_COMES_FIRST);
    }

    private static ArchCondition<JavaMethod> takeTheTenantFirst() {
        return new ArchCondition<>("take a TenantId first, or the entity itself to save or delete it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> parameters = method.getRawParameterTypes();
                boolean writesEntity =
                        method.getName().matches("(save|delete|persist)(All)?(AndFlush)?") && parameters.size() == 1;
                boolean tenantFirst =
                        !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(TenantId.class);
                if (!writesEntity && !tenantFirst) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no TenantId first"));
                }
            }
        };
    }
}
