package com.retailbot.botconfig.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.botconfig.BotConfigTest;
import com.retailbot.events.BotPublished;
import com.retailbot.events.KnowledgeChanged;
import com.retailbot.events.ShopRegistered;
import com.retailbot.testsupport.TestEvents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@BotConfigTest
class DemoShopsTest {
    @Autowired
    DemoShops demoShops;

    @Autowired
    TestEvents events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void bothDemoShopsStandWithAPublishedBotAndAnswers() {
        BotPublished fashion =
                events.await(BotPublished.class, bot -> bot.botKey().equals("demo-fashion"));
        BotPublished electronics =
                events.await(BotPublished.class, bot -> bot.botKey().equals("demo-electronics"));
        assertThat(fashion.allowedOrigins()).containsExactly("http://localhost:8090", "http://127.0.0.1:8090");
        assertThat(electronics.languages()).contains("ar-DZ", "dz-latn");
        events.await(
                ShopRegistered.class, shop -> shop.demo() && shop.industry().equals("electronics"));
        events.await(KnowledgeChanged.class, entry -> entry.question().in("fr").contains("garantie"));
        assertThat(jdbc.sql(
                                "select count(*) from knowledge_entry where tenant_id = '11111111-1111-4111-8111-111111111111'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(12);
    }

    @Test
    void startingAgainChangesNothing() {
        long before = rows();
        demoShops.run(new DefaultApplicationArguments());
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return jdbc.sql("""
                        select (select count(*) from shop where demo) + (select count(*) from bot where bot_key like 'demo-%')
                             + (select count(*) from membership where email like '%.demo')""").query(Long.class).single();
    }
}
