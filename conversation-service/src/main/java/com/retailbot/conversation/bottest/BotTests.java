package com.retailbot.conversation.bottest;

import com.retailbot.conversation.bot.FlowGraph;
import com.retailbot.conversation.dialogue.DialogueEngine;
import com.retailbot.conversation.dialogue.LiveShops;
import com.retailbot.conversation.dialogue.Script;
import com.retailbot.conversation.dialogue.Shop;
import com.retailbot.conversation.dialogue.ShopperInput;
import com.retailbot.conversation.dialogue.TurnResult;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.events.Flow;
import com.retailbot.events.TenantId;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Plays a draft flow against the shop's real products and knowledge. Its effects are thrown away: nobody else hears of it. */
@Service
public class BotTests {

    private final DialogueEngine engine;
    private final LiveShops shops;
    private final RunningTests running;

    BotTests(DialogueEngine engine, LiveShops shops, RunningTests running) {
        this.engine = engine;
        this.shops = shops;
        this.running = running;
    }

    /**
     * A turn of a test.
     *
     * @param firstSequence sequence of the first message of the answer
     */
    public record Played(String testId, TurnResult turn, int firstSequence) {}

    public Played start(TenantId tenant, String botId, Flow flow, ChatLanguage language) {
        String testId = UUID.randomUUID().toString();
        String defaultLanguage = language.merchantTexts().getLast();
        TurnResult greeting =
                engine.start(new Script(new FlowGraph(flow), defaultLanguage), shop(tenant, botId, testId), language);
        int last = greeting.utterances().size();
        running.save(tenant, testId, new BotTest(botId, flow, defaultLanguage, greeting.state(), last));
        return new Played(testId, greeting, 1);
    }

    /** @throws NotFoundException when the test has ended, or is another shop's */
    public Played answer(TenantId tenant, String testId, ShopperInput input) {
        BotTest test = running.find(tenant, testId).orElseThrow(() -> NotFoundException.of("test", testId));
        TurnResult turn = engine.answer(
                new Script(new FlowGraph(test.flow()), test.defaultLanguage()),
                shop(tenant, test.botId(), testId),
                test.state(),
                input);
        int first = test.lastSequence() + 2;
        int last = test.lastSequence() + 1 + turn.utterances().size();
        running.save(
                tenant, testId, new BotTest(test.botId(), test.flow(), test.defaultLanguage(), turn.state(), last));
        return new Played(testId, turn, first);
    }

    private Shop shop(TenantId tenant, String botId, String testId) {
        return shops.of(tenant, botId, "test-" + testId);
    }
}
