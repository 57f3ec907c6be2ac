package com.retailbot.conversation.privacy;

import com.retailbot.text.Mention;
import com.retailbot.text.Phones;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hides phone numbers from whoever does not need them. */
public final class PhoneMask {

    private static final String HIDDEN = "•••• •• ••";
    /** Whatever else looks like a phone: mistyped numbers are personal too. */
    private static final Pattern MANY_DIGITS = Pattern.compile("\\+?\\p{Nd}(?:[ .-]?\\p{Nd}){7,}");

    private PhoneMask() {}

    public static @Nullable String hide(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder masked = new StringBuilder(text);
        List<Mention<String>> phones = Phones.find(text);
        for (Mention<String> phone : phones.reversed()) {
            masked.replace(phone.start(), phone.end(), HIDDEN);
        }
        return MANY_DIGITS.matcher(masked).replaceAll(HIDDEN);
    }
}
