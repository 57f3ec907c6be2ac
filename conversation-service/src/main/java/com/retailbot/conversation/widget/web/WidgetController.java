package com.retailbot.conversation.widget.web;

import com.retailbot.conversation.bot.Bots;
import com.retailbot.conversation.bot.PublishedBot;
import com.retailbot.conversation.dialogue.ShopperInput;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.session.ConversationLog;
import com.retailbot.conversation.session.IncomingText;
import com.retailbot.conversation.session.Message;
import com.retailbot.conversation.session.Turns;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Visitor;
import com.retailbot.defaults.security.VisitorTokens;
import com.retailbot.defaults.web.Page;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** The chat of a shop's page, see "Widget protocol" in ARCHITECTURE.md. */
@RestController
@RequestMapping("/api/v1/widget/{botKey}")
class WidgetController {

    private static final int RESUMED_MESSAGES = 50;
    private static final String EVENT_STREAM_UTF8 = "text/event-stream;charset=UTF-8";

    private final Bots bots;
    private final Turns turns;
    private final ConversationLog log;
    private final OpenPages pages;
    private final VisitorTokens tokens;
    private final JsonMapper json;

    WidgetController(
            Bots bots, Turns turns, ConversationLog log, OpenPages pages, VisitorTokens tokens, JsonMapper json) {
        this.bots = bots;
        this.turns = turns;
        this.log = log;
        this.pages = pages;
        this.tokens = tokens;
        this.json = json;
    }

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    SessionResponse open(
            @PathVariable String botKey,
            @RequestHeader(value = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            @Valid @RequestBody SessionRequest request) {
        PublishedBot bot = bot(botKey, origin);
        Turns.Opened opened = known(request.visitorToken(), bot)
                .flatMap(visitor -> turns.resume(visitor, RESUMED_MESSAGES))
                .orElseGet(() -> turns.start(bot, language(request.language(), bot)));
        return new SessionResponse(
                tokens.issue(opened.visitor()),
                opened.visitor().conversationId(),
                new SessionResponse.Bot(
                        bot.snapshot().name(),
                        bot.snapshot().theme(),
                        bot.snapshot().languages()),
                opened.messages(),
                opened.lastSequence());
    }

    @PostMapping(value = "/messages", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Events: typing, message (id = sequence, data = Message), done",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Message.class)))
    ResponseEntity<String> send(
            @PathVariable String botKey,
            @RequestHeader(value = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            Visitor visitor,
            @Valid @RequestBody MessageRequest request) {
        PublishedBot bot = ownBot(botKey, origin, visitor);
        List<Message> answer = turns.receive(bot, visitor, request.messageId(), input(request));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, EVENT_STREAM_UTF8)
                .header("X-Accel-Buffering", "no")
                .cacheControl(CacheControl.noStore())
                .body(ServerSentEvents.of(answer, json));
    }

    @GetMapping("/messages")
    Page<Message> messages(
            @PathVariable String botKey,
            @RequestHeader(value = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            Visitor visitor,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        ownBot(botKey, origin, visitor);
        List<Message> rows = log.after(visitor.tenant(), visitor.conversationId(), after, limit + 1);
        return Page.of(rows, limit, message -> String.valueOf(message.sequence()));
    }

    @GetMapping(value = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Events: message (id = sequence, data = Message), ping every 15 s",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Message.class)))
    ResponseEntity<SseEmitter> events(
            @PathVariable String botKey,
            @RequestHeader(value = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            Visitor visitor,
            @RequestParam(defaultValue = "0") @Min(0) int after) {
        ownBot(botKey, origin, visitor);
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .cacheControl(CacheControl.noStore())
                .body(pages.open(visitor, after));
    }

    private static ShopperInput input(MessageRequest request) {
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

    private Optional<Visitor> known(@Nullable String token, PublishedBot bot) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(tokens.verify(token))
                    .filter(visitor -> visitor.tenant().equals(bot.tenant())
                            && visitor.botKey().equals(bot.botKey()));
        } catch (ProblemException expiredOrForeign) {
            return Optional.empty();
        }
    }

    private static ChatLanguage language(@Nullable String wanted, PublishedBot bot) {
        List<String> offered = bot.snapshot().languages();
        return ChatLanguage.find(wanted)
                .filter(language -> language.merchantTexts().stream().anyMatch(offered::contains))
                .or(() -> ChatLanguage.find(bot.snapshot().defaultLanguage()))
                .orElse(ChatLanguage.FR);
    }

    private PublishedBot ownBot(String botKey, @Nullable String origin, Visitor visitor) {
        PublishedBot bot = bot(botKey, origin);
        if (!bot.tenant().equals(visitor.tenant())) {
            throw NotFoundException.of("bot", botKey);
        }
        return bot;
    }

    private PublishedBot bot(String botKey, @Nullable String origin) {
        PublishedBot bot = bots.findByKey(botKey).orElseThrow(() -> NotFoundException.of("bot", botKey));
        OriginCheck.require(bot, origin);
        return bot;
    }
}
