package com.retailbot.conversation.session;

import com.retailbot.defaults.problem.ProblemException;
import java.util.Map;

/** Cleans what people paste: it is kept as plain text, without characters that only hide or reorder others. */
public final class IncomingText {

    public static final int LONGEST = 4_000;

    private IncomingText() {}

    /** @throws ProblemException 400 when nothing is left, or the text is too long */
    public static String accept(String text) {
        if (text.length() > LONGEST) {
            throw new ProblemException(
                            ChatProblem.MESSAGE_TOO_LONG,
                            "text: %d characters (expected: at most %d)".formatted(text.length(), LONGEST))
                    .with("limits", Map.of("maxLength", LONGEST));
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(IncomingText::visible).forEach(clean::appendCodePoint);
        String accepted = clean.toString().strip();
        if (accepted.isEmpty()) {
            throw new ProblemException(ChatProblem.EMPTY_MESSAGE, "text: empty (expected: something to read)");
        }
        return accepted;
    }

    private static boolean visible(int codePoint) {
        boolean lineOrTab = codePoint == '\n' || codePoint == '\t';
        boolean control = Character.getType(codePoint) == Character.CONTROL;
        boolean directionOverride =
                codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        boolean halfOfAPair = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return lineOrTab || !control && !directionOverride && !halfOfAPair && codePoint != 0xFEFF;
    }
}
