package com.retailbot.botconfig.knowledge.web;

import com.retailbot.botconfig.knowledge.Knowledge;
import com.retailbot.botconfig.knowledge.KnowledgeEntry;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.ETags;
import com.retailbot.defaults.web.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/knowledge")
@Tag(name = "knowledge")
class KnowledgeController {
    private final Knowledge knowledge;

    KnowledgeController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping
    Page<KnowledgeResponse> list(
            Member member,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return knowledge.list(member.tenant(), limit, Cursor.decode(cursor)).map(KnowledgeResponse::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<KnowledgeResponse> read(Member member, @PathVariable UUID id) {
        return tagged(knowledge.read(member.tenant(), id));
    }

    @PostMapping
    @PreAuthorize("hasRole('MANAGER')")
    ResponseEntity<KnowledgeResponse> add(Member member, @Valid @RequestBody KnowledgeRequest request) {
        KnowledgeEntry entry = knowledge.add(member.tenant(), request.text());
        return ResponseEntity.created(URI.create("/api/v1/knowledge/" + entry.id()))
                .eTag(ETags.of(entry.version()))
                .body(KnowledgeResponse.of(entry));
    }

    /** {@code If-Match} is optional here: without it, the last one who saves wins. */
    @PutMapping("/{id}")
    @PreAuthorize("hasRole('MANAGER')")
    ResponseEntity<KnowledgeResponse> change(
            Member member,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody KnowledgeRequest request) {
        return tagged(knowledge.change(member.tenant(), id, ifMatch, request.text()));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasRole('MANAGER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Member member, @PathVariable UUID id) {
        knowledge.remove(member.tenant(), id);
    }

    private static ResponseEntity<KnowledgeResponse> tagged(KnowledgeEntry entry) {
        return ResponseEntity.ok().eTag(ETags.of(entry.version())).body(KnowledgeResponse.of(entry));
    }
}
