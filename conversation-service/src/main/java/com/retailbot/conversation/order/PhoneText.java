package com.retailbot.conversation.order;

/** Writes a phone number as Algerians read it. */
public final class PhoneText {

    private static final String COUNTRY = "+213";

    private PhoneText() {}

    /** @param e164 for example +213550123456, which becomes 0550 12 34 56 */
    public static String of(String e164) {
        if (!e164.startsWith(COUNTRY)) {
            return e164;
        }
        String national = "0" + e164.substring(COUNTRY.length());
        int first = national.length() % 2 == 0 ? 4 : 3;
        StringBuilder text = new StringBuilder(national.substring(0, first));
        for (int at = first; at < national.length(); at += 2) {
            text.append(' ').append(national, at, Math.min(at + 2, national.length()));
        }
        return text.toString();
    }
}
