package com.retailbot.cartrecovery;

import com.retailbot.cartrecovery.reminder.Shoppers;
import com.retailbot.testsupport.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The service on real stores with a clock to turn; it looks for due work only when a test says so. */
@IntegrationTest
@Import(Shoppers.class)
@TestPropertySource(properties = "retailbot.recovery.poll-interval=24h")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CartRecoveryTest {}
