package com.retailbot.codrisk;

import java.util.regex.Pattern;

/** What an Algerian phone number says about reaching the customer; in rising order of trust. */
public enum PhoneKind {
    /** Not a number that can be called in Algeria. */
    INVALID,
    /** Well formed, but of the sort people make up: 0555555555, 0612345678. */
    SUSPICIOUS,
    LANDLINE,
    MOBILE;

    private static final Pattern MOBILE_FORM = Pattern.compile("0[567]\\d{8}");
    private static final Pattern LANDLINE_FORM = Pattern.compile("0[234]\\d{7}");
    private static final Pattern SAME_DIGIT_RUN = Pattern.compile("(\\d)\\1{5}");
    private static final String RISING = "01234567890123456789";
    private static final String FALLING = "98765432109876543210";
    private static final int RUN = 7;

    public static PhoneKind of(String phone) {
        String national = national(phone);
        if (MOBILE_FORM.matcher(national).matches()) {
            return looksMadeUp(national) ? SUSPICIOUS : MOBILE;
        }
        return LANDLINE_FORM.matcher(national).matches() ? LANDLINE : INVALID;
    }

    private static String national(String phone) {
        StringBuilder digits = new StringBuilder();
        phone.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.getNumericValue(c)));
        String number = digits.toString();
        if (number.startsWith("00213")) {
            number = number.substring(5);
        } else if (number.startsWith("213")) {
            number = number.substring(3);
        }
        return number.startsWith("0") ? number : "0" + number;
    }

    private static boolean looksMadeUp(String national) {
        if (SAME_DIGIT_RUN.matcher(national).find()) {
            return true;
        }
        for (int start = 0; start + RUN <= national.length(); start++) {
            String run = national.substring(start, start + RUN);
            if (RISING.contains(run) || FALLING.contains(run)) {
                return true;
            }
        }
        return false;
    }
}
