package com.retailbot.integration.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/**
 * A number that can be called.
 *
 * @param e164 for example {@code +213550123456}
 */
public record PhoneNumber(String e164) {
    /** The region of a number that is written without a country code. */
    private static final String HOME_REGION = "DZ";

    /** Longer input is no phone number; the limit keeps parsing cheap for hostile input. */
    private static final int MAX_LENGTH = 40;

    /** Reads a number as people write it; empty when no phone could have it. */
    public static Optional<PhoneNumber> parse(String written) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = util.parse(written, HOME_REGION);
            return util.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(util.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
