package com.retailbot.defaults.web;

import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that callers may ask for: a type's own limits lie where adding a day overflows and no database follows. */
public final class Dates {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private Dates() {}

    /** @throws ProblemException 400 naming the parameter and its value when the date is out of range */
    public static void requireSensible(String parameter, @Nullable LocalDate date) {
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(LATEST))) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST,
                    "%s: %s (expected: %s to %s)".formatted(parameter, date, EARLIEST, LATEST));
        }
    }
}
