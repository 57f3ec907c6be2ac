package com.retailbot.defaults.web;

import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Entity tags of editable resources: the version in quotes. */
public final class ETags {

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** @throws ProblemException 428 without {@code If-Match}, 412 when it names another version than the current one */
    public static void requireMatch(@Nullable String ifMatch, long currentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    CommonProblem.VERSION_REQUIRED,
                    "If-Match is missing (expected: the ETag of the version you edited)");
        }
        if (!ifMatch.equals(of(currentVersion))) {
            throw new ProblemException(
                    CommonProblem.STALE_VERSION,
                    "If-Match: %s (expected: %s, it was changed meanwhile)".formatted(ifMatch, of(currentVersion)));
        }
    }
}
