package com.retailbot.conversation.transcript.web;

import com.retailbot.conversation.session.Transcripts;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.security.Role;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The shop's conversations; analysts see neither names nor phone numbers. */
@RestController
@RequestMapping("/api/v1/conversations")
class TranscriptController {

    private final Transcripts transcripts;

    TranscriptController(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    @GetMapping
    Page<Transcripts.Summary> list(
            Member member,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return Page.of(
                transcripts.latest(member.tenant(), Cursor.decode(cursor), limit),
                limit,
                summary -> new Cursor(summary.lastMessageAt(), summary.id()).encode());
    }

    @GetMapping("/{id}")
    TranscriptResponse read(Member member, @PathVariable String id) {
        Transcripts.Summary conversation =
                transcripts.find(member.tenant(), id).orElseThrow(() -> NotFoundException.of("conversation", id));
        return TranscriptResponse.of(
                conversation, transcripts.messages(member.tenant(), id), member.role() == Role.ANALYST);
    }
}
