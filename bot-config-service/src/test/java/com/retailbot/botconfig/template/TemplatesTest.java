package com.retailbot.botconfig.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.botconfig.BotConfigTest;
import com.retailbot.botconfig.flow.BotLanguages;
import com.retailbot.botconfig.flow.FlowLimits;
import com.retailbot.botconfig.flow.FlowValidator;
import com.retailbot.events.Flow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BotConfigTest
class TemplatesTest {
    @Autowired
    Templates templates;

    @Autowired
    FlowValidator validator;

    @Test
    void eachTemplateCanBePublishedAsItIs() {
        assertThat(templates.all()).extracting(Template::id).containsExactly("fashion", "electronics", "grocery");
        assertThat(templates.all()).allSatisfy(template -> {
            FlowLimits.check(template.flow());
            assertThat(validator.validate(template.flow(), BotLanguages.ALL)).isEmpty();
        });
    }

    @Test
    void eachTextIsThereInArabicFrenchEnglishAndBothScriptsOfDarija() {
        List<String> languages = BotLanguages.ALL;
        assertThat(templates.all()).allSatisfy(template -> {
            assertThat(template.name().values()).containsOnlyKeys(languages);
            for (Flow.Block block : template.flow().blocks()) {
                assertThat(block.texts().values())
                        .as(block.id())
                        .allSatisfy(text -> assertThat(text).containsOnlyKeys(languages));
            }
        });
    }

    @Test
    void eachLanguageIsWrittenInItsScript() {
        assertThat(templates.all())
                .flatMap(template -> template.flow().blocks())
                .flatMap(block -> List.copyOf(block.texts().values()))
                .allSatisfy(text -> {
                    assertThat(List.of(text.get("ar"), text.get("ar-DZ")))
                            .allMatch(arabic -> arabic.matches("(?s).*\\p{IsArabic}.*"));
                    assertThat(List.of(text.get("fr"), text.get("en"), text.get("dz-latn")))
                            .noneMatch(latin -> latin.matches("(?s).*\\p{IsArabic}.*"));
                });
    }
}
