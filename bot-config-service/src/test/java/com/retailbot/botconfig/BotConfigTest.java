package com.retailbot.botconfig;

import com.retailbot.botconfig.shop.FakeIdentities;
import com.retailbot.testsupport.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The service with demo data, on real stores, with accounts in memory. One context for all tests. */
@IntegrationTest
@Import(FakeIdentities.class)
@TestPropertySource(properties = {"DEMO_DATA=true", "BOT_CONFIG_CLIENT_SECRET=test"})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BotConfigTest {}
