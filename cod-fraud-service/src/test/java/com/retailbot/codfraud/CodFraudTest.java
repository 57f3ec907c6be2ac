package com.retailbot.codfraud;

import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.MutableClock;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Boots the service with a clock that tests turn. All such tests share one context. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@IntegrationTest
@Import({CodFraudTest.Setup.class, PlacedOrders.class})
@TestPropertySource(properties = {"retailbot.cod.sweep-interval=100ms", "retailbot.events.retries=1"})
public @interface CodFraudTest {

    /** What differs from production. */
    @TestConfiguration
    class Setup {
        @Bean
        MutableClock clock() {
            return MutableClock.at("2026-05-12T11:00:00Z");
        }
    }
}
