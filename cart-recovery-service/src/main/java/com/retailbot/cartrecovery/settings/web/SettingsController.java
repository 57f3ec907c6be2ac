package com.retailbot.cartrecovery.settings.web;

import com.retailbot.cartrecovery.settings.SettingsEditor;
import com.retailbot.cartrecovery.settings.ShopSettings;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.ETags;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/recovery/settings")
@Tag(name = "recovery")
class SettingsController {
    private final SettingsEditor editor;

    SettingsController(SettingsEditor editor) {
        this.editor = editor;
    }

    @GetMapping
    ResponseEntity<SettingsDocument> read(Member member) {
        return tagged(editor.read(member.tenant()));
    }

    @PutMapping
    @PreAuthorize("hasRole('MANAGER')")
    ResponseEntity<SettingsDocument> change(
            Member member,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SettingsDocument document) {
        return tagged(editor.change(member.tenant(), ifMatch, document.settings()));
    }

    private static ResponseEntity<SettingsDocument> tagged(ShopSettings.Versioned settings) {
        return ResponseEntity.ok().eTag(ETags.of(settings.version())).body(SettingsDocument.of(settings.settings()));
    }
}
