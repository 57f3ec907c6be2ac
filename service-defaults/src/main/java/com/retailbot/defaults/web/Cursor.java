package com.retailbot.defaults.web;

import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A position in a list that is ordered by time, newest first, then by id: opaque to callers, stable under inserts. */
public record Cursor(Instant at, String id) {

    /** Before everything: the first page. */
    public static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), "\uFFFF");

    public String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException 400 naming the value when it is not a cursor that a list gave out */
    public static Cursor decode(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return START;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int bar = text.indexOf('|');
            return checked(new Cursor(Instant.parse(text.substring(0, bar)), text.substring(bar + 1)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST, "cursor: '" + cursor + "' (expected: 'next' of the page before)", e);
        }
    }

    /** A database stores neither every year nor every character that can be written into a cursor by hand. */
    private static Cursor checked(Cursor cursor) {
        if (cursor.at.isBefore(Instant.EPOCH) || cursor.at.isAfter(START.at) || cursor.id.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("No list gave this out: " + cursor);
        }
        return cursor;
    }
}
