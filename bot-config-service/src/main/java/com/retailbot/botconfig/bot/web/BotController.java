package com.retailbot.botconfig.bot.web;

import com.retailbot.botconfig.bot.BotEditor;
import com.retailbot.botconfig.bot.BotKeys;
import com.retailbot.botconfig.bot.BotOverview;
import com.retailbot.botconfig.bot.BotPublisher;
import com.retailbot.botconfig.bot.BotSettings;
import com.retailbot.botconfig.bot.StarterFlow;
import com.retailbot.botconfig.bot.WidgetSettings;
import com.retailbot.botconfig.flow.BotLanguages;
import com.retailbot.botconfig.shop.CurrentShop;
import com.retailbot.botconfig.template.Templates;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.ETags;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.Flow;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bots")
@Tag(name = "bot")
class BotController {
    /** @param snippet the two lines for the merchant's page */
    record InstallationResponse(String botKey, String snippet) {}

    private final BotEditor editor;
    private final BotPublisher publisher;
    private final Templates templates;
    private final CurrentShop shop;
    private final WidgetSettings widget;

    BotController(
            BotEditor editor, BotPublisher publisher, Templates templates, CurrentShop shop, WidgetSettings widget) {
        this.editor = editor;
        this.publisher = publisher;
        this.templates = templates;
        this.shop = shop;
        this.widget = widget;
    }

    @GetMapping
    Page<BotResponse> list(Member member) {
        return new Page<>(
                editor.list(member.tenant()).stream().map(BotResponse::of).toList(), null);
    }

    @PostMapping
    @PreAuthorize("hasRole('MANAGER')")
    ResponseEntity<BotResponse> create(Member member, @Valid @RequestBody NewBotRequest request) {
        Flow flow = request.templateId() == null
                ? StarterFlow.create()
                : templates.get(request.templateId()).flow();
        String language =
                request.defaultLanguage() == null ? shop.defaultLanguage(member.tenant()) : request.defaultLanguage();
        BotSettings settings = new BotSettings(request.name(), BotLanguages.EDITED, language, List.of(), Map.of());
        BotOverview created = editor.create(member.tenant(), BotKeys.next(), settings, flow);
        return ResponseEntity.created(URI.create("/api/v1/bots/" + created.bot().id()))
                .eTag(ETags.of(created.bot().version()))
                .body(BotResponse.of(created));
    }

    /** The ETag is the one that {@code PUT …/settings} wants. */
    @GetMapping("/{id}")
    ResponseEntity<BotResponse> read(Member member, @PathVariable UUID id) {
        return tagged(editor.read(member.tenant(), id));
    }

    @PutMapping("/{id}/settings")
    @PreAuthorize("hasRole('MANAGER')")
    ResponseEntity<BotResponse> changeSettings(
            Member member,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody BotSettingsRequest request) {
        publisher.changeSettings(member.tenant(), id, ifMatch, request.settings());
        return tagged(editor.read(member.tenant(), id));
    }

    @GetMapping("/{id}/installation")
    InstallationResponse installation(Member member, @PathVariable UUID id) {
        String botKey = editor.read(member.tenant(), id).bot().botKey();
        return new InstallationResponse(botKey, widget.snippet(botKey));
    }

    private static ResponseEntity<BotResponse> tagged(BotOverview overview) {
        return ResponseEntity.ok().eTag(ETags.of(overview.bot().version())).body(BotResponse.of(overview));
    }
}
