package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.terms.Terms;
import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understood;
import java.util.Optional;

/** Chooses the language of the answer: the shopper's own, in his script. Short answers keep the conversation's. */
final class Mirror {

    private static final int SHORT = 2;
    private static final String ARABIC = "Arab";
    private static final String LATIN = "Latn";

    private Mirror() {}

    /** @param answering the message answers a question about the shopper (name, place), whose words have no language */
    static ChatLanguage language(ChatLanguage current, String text, Understood understood, boolean answering) {
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        if (!letters || answering) {
            return current;
        }
        boolean sameScript = current.arabicScript()
                ? understood.script().equals(ARABIC)
                : understood.script().equals(LATIN);
        boolean reply = !understood.certain() || Intents.ANSWERS.contains(understood.intent());
        if (sameScript && reply && Terms.read(text).size() <= SHORT) {
            return current;
        }
        return detected(understood).orElse(current);
    }

    private static Optional<ChatLanguage> detected(Understood understood) {
        boolean arabic = understood.script().equals(ARABIC);
        boolean latin = understood.script().equals(LATIN);
        return switch (understood.language()) {
            case "ar" -> Optional.of(latin ? ChatLanguage.DZ_LATN : ChatLanguage.AR);
            case "ar-DZ" -> Optional.of(latin ? ChatLanguage.DZ_LATN : ChatLanguage.AR_DZ);
            case "dz-latn" -> Optional.of(arabic ? ChatLanguage.AR_DZ : ChatLanguage.DZ_LATN);
            case "mixed" -> Optional.of(arabic ? ChatLanguage.AR_DZ : ChatLanguage.DZ_LATN);
            case "fr", "kab" -> Optional.of(arabic ? ChatLanguage.AR_DZ : ChatLanguage.FR);
            case "en" -> Optional.of(arabic ? ChatLanguage.AR : ChatLanguage.EN);
            default -> Optional.empty();
        };
    }
}
