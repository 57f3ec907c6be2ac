package com.retailbot.botconfig.template.web;

import com.retailbot.botconfig.template.Template;
import com.retailbot.botconfig.template.Templates;
import com.retailbot.events.LocalizedText;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/templates")
@Tag(name = "template")
class TemplateController {
    /** @param blocks how many blocks its flow has */
    record TemplateResponse(String id, String industry, LocalizedText name, LocalizedText description, int blocks) {
        static TemplateResponse of(Template template) {
            return new TemplateResponse(
                    template.id(),
                    template.industry(),
                    template.name(),
                    template.description(),
                    template.flow().blocks().size());
        }
    }

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    List<TemplateResponse> all() {
        return templates.all().map(TemplateResponse::of).toList();
    }
}
