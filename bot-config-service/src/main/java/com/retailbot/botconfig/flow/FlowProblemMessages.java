package com.retailbot.botconfig.flow;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a problem in the merchant's language. */
@Component
public class FlowProblemMessages {
    private static final String BUNDLE = "com.retailbot.botconfig.flow.problems";
    private static final ResourceBundle.Control NO_MACHINE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String of(FlowProblem problem, Locale locale) {
        String language = problem.language();
        return ResourceBundle.getBundle(BUNDLE, locale, NO_MACHINE_LANGUAGE)
                .getString(problem.code().text())
                .replace("{port}", orEmpty(problem.port()))
                .replace(
                        "{language}",
                        language == null ? "" : Locale.forLanguageTag(language).getDisplayLanguage(locale))
                .replace("{value}", orEmpty(problem.value()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
