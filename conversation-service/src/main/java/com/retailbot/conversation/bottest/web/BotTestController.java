package com.retailbot.conversation.bottest.web;

import com.retailbot.conversation.bottest.BotTests;
import com.retailbot.conversation.dialogue.ShopperInput;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.session.IncomingText;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Member;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The builder's test pane. */
@RestController
@RequestMapping("/api/v1/bot-tests")
class BotTestController {

    private final BotTests tests;
    private final Clock clock;

    BotTestController(BotTests tests, Clock clock) {
        this.tests = tests;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('MANAGER')")
    TestAnswer start(Member member, @Valid @RequestBody StartTestRequest request) {
        ChatLanguage language = ChatLanguage.find(request.language()).orElse(ChatLanguage.FR);
        return TestAnswer.of(tests.start(member.tenant(), request.botId(), request.flow(), language), clock.instant());
    }

    @PostMapping("/{testId}/messages")
    @PreAuthorize("hasRole('MANAGER')")
    TestAnswer send(Member member, @PathVariable String testId, @Valid @RequestBody TestMessageRequest request) {
        return TestAnswer.of(tests.answer(member.tenant(), testId, input(request)), clock.instant());
    }

    private static ShopperInput input(TestMessageRequest request) {
        String text = request.text();
        String choice = request.choice();
        if (text != null && choice == null) {
            return new ShopperInput.Text(IncomingText.accept(text));
        }
        if (choice != null && text == null && !choice.isBlank()) {
            return new ShopperInput.Pressed(choice);
        }
        throw new ProblemException(CommonProblem.INVALID_REQUEST, "Send either text or choice");
    }
}
