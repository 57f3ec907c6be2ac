package com.retailbot.conversation.notunderstood.web;

import com.retailbot.conversation.notunderstood.NotUnderstood;
import com.retailbot.conversation.notunderstood.NotUnderstoodMessage;
import com.retailbot.conversation.understanding.BuiltInModel;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.nlu.Intent;
import com.retailbot.nlu.ScoredIntent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a bot did not understand, newest first. */
@RestController
@RequestMapping("/api/v1/understanding/bots/{botId}/not-understood")
class NotUnderstoodController {

    /** @param suggestions built-in intents that come near, the likeliest first */
    record MessageResponse(
            String id, String text, int times, String language, List<String> suggestions, Instant lastAt) {}

    /** What a member did with a message. */
    enum Outcome {
        LABELLED,
        DISMISSED
    }

    record OutcomeRequest(@NotNull Outcome outcome) {}

    private final NotUnderstood notUnderstood;
    private final BuiltInModel model;

    NotUnderstoodController(NotUnderstood notUnderstood, BuiltInModel model) {
        this.notUnderstood = notUnderstood;
        this.model = model;
    }

    @GetMapping
    Page<MessageResponse> list(
            Member member,
            @PathVariable String botId,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return notUnderstood
                .list(member.tenant(), botId, limit, Cursor.decode(cursor))
                .map(this::response);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('MANAGER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(
            Member member,
            @PathVariable String botId,
            @PathVariable String id,
            @Valid @RequestBody OutcomeRequest request) {
        switch (request.outcome()) {
            case LABELLED -> notUnderstood.labelled(member.tenant(), botId, id);
            case DISMISSED -> notUnderstood.dismiss(member.tenant(), botId, id);
        }
    }

    private MessageResponse response(NotUnderstoodMessage message) {
        List<String> suggestions = model.encoder().understand(message.text()).alternatives().stream()
                .map(ScoredIntent::intent)
                .filter(intent -> !intent.equals(Intent.OUT_OF_SCOPE.label()))
                .limit(3)
                .toList();
        return new MessageResponse(
                message.id(), message.text(), message.times(), message.language(), suggestions, message.lastAt());
    }
}
