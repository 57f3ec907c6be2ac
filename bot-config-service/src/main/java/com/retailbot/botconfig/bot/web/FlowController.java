package com.retailbot.botconfig.bot.web;

import com.retailbot.botconfig.bot.BotDraft;
import com.retailbot.botconfig.bot.BotEditor;
import com.retailbot.botconfig.bot.BotProblem;
import com.retailbot.botconfig.bot.BotPublisher;
import com.retailbot.botconfig.bot.BotPublisher.Publication;
import com.retailbot.botconfig.bot.VersionInfo;
import com.retailbot.botconfig.flow.FlowProblemMessages;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.security.SignedInUser;
import com.retailbot.defaults.web.ETags;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.Flow;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bots/{id}")
@Tag(name = "bot")
class FlowController {
    record ValidationResponse(boolean valid, List<FlowProblemResponse> problems) {}

    /** @param restoredFrom the version that this one brought back; null when it was published from the draft */
    record VersionResponse(
            int number,
            Instant publishedAt,
            String publishedBy,
            @Nullable Integer restoredFrom) {
        static VersionResponse of(VersionInfo version) {
            return new VersionResponse(
                    version.number(), version.publishedAt(), version.publishedBy(), version.restoredFrom());
        }
    }

    private final BotEditor editor;
    private final BotPublisher publisher;
    private final FlowProblemMessages messages;

    FlowController(BotEditor editor, BotPublisher publisher, FlowProblemMessages messages) {
        this.editor = editor;
        this.publisher = publisher;
        this.messages = messages;
    }

    @GetMapping("/draft")
    ResponseEntity<Flow> draft(Member member, @PathVariable UUID id) {
        return tagged(editor.draft(member.tenant(), id));
    }

    /** Takes a flow with problems too: only {@code publish} insists on a valid one. */
    @PutMapping("/draft")
    @PreAuthorize("hasRole('MANAGER')")
    ResponseEntity<Flow> saveDraft(
            Member member,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Flow flow) {
        return tagged(editor.saveDraft(member.tenant(), id, ifMatch, flow));
    }

    /** Validates the saved draft. */
    @PostMapping("/validation")
    ValidationResponse validate(Member member, @PathVariable UUID id, Locale locale) {
        List<FlowProblemResponse> problems =
                FlowProblemResponse.of(editor.validate(member.tenant(), id), messages, locale);
        return new ValidationResponse(problems.isEmpty(), problems);
    }

    /** 422 {@code flow-invalid} with {@code problems} when the draft is not valid. */
    @PostMapping("/publish")
    @PreAuthorize("hasRole('MANAGER')")
    VersionResponse publish(Member member, SignedInUser user, @PathVariable UUID id, Locale locale) {
        return switch (publisher.publish(member.tenant(), id, user.name())) {
            case Publication.Published published -> VersionResponse.of(published.version());
            case Publication.Refused refused ->
                throw new ProblemException(
                                BotProblem.FLOW_INVALID,
                                "The flow has %d problems (expected: none)"
                                        .formatted(refused.problems().size()))
                        .with("problems", FlowProblemResponse.of(refused.problems(), messages, locale));
        };
    }

    /** Newest first; the first one is live. */
    @GetMapping("/versions")
    Page<VersionResponse> versions(
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Min(1) @Nullable Integer cursor) {
        return publisher
                .versions(member.tenant(), id, limit, cursor == null ? Integer.MAX_VALUE : cursor)
                .map(VersionResponse::of);
    }

    /** Publishes that version's content as a new version; the draft stays as it is. */
    @PostMapping("/versions/{number}/rollback")
    @PreAuthorize("hasRole('MANAGER')")
    VersionResponse rollback(Member member, SignedInUser user, @PathVariable UUID id, @PathVariable int number) {
        return VersionResponse.of(publisher.rollback(member.tenant(), id, number, user.name()));
    }

    private static ResponseEntity<Flow> tagged(BotDraft draft) {
        return ResponseEntity.ok().eTag(ETags.of(draft.version())).body(draft.flow());
    }
}
