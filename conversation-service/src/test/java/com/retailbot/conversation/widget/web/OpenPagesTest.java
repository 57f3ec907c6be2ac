package com.retailbot.conversation.widget.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.retailbot.conversation.session.ConversationLog;
import com.retailbot.conversation.session.LiveMessages;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Visitor;
import com.retailbot.events.TenantId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class OpenPagesTest {

    private static final Visitor SHOPPER = new Visitor(
            new TenantId("7d4fa5a1-0000-4000-8000-000000000001"), "key", "bot", "visitor", "conversation-1");

    private final LiveMessages live = mock(LiveMessages.class);
    private final OpenPages pages = new OpenPages(mock(ConversationLog.class), live);

    @Test
    void manyPagesOnOneConversationCloseTheOldest() {
        pages.start();
        List<SseEmitter> open = new ArrayList<>();
        for (int page = 0; page < 10; page++) {
            open.add(pages.open(SHOPPER, 0));
        }

        assertThat(open.subList(0, 2)).allSatisfy(OpenPagesTest::assertClosed);
        assertThat(open.subList(2, 10)).noneSatisfy(OpenPagesTest::assertClosed);
        verify(live, times(10)).subscribe(ArgumentMatchers.eq("conversation-1"), ArgumentMatchers.any());
    }

    @Test
    void whileItShutsDownItTakesNoPages() {
        pages.start();
        SseEmitter open = pages.open(SHOPPER, 0);

        pages.stop();

        assertClosed(open);
        assertThatThrownBy(() -> pages.open(SHOPPER, 0)).isInstanceOf(ProblemException.class);
    }

    private static void assertClosed(SseEmitter emitter) {
        assertThatThrownBy(() -> emitter.send("x"))
                .isInstanceOfAny(IllegalStateException.class, IOException.class)
                .hasMessageContaining("completed");
    }
}
