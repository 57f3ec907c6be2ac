package com.retailbot.integration.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"0550123456", "0550 12 34 56", "+213550123456", "00213550123456", "213550123456", "٠٥٥٠١٢٣٤٥٦"})
    void oneNumberInAllItsSpellings(String written) {
        assertThat(PhoneNumber.parse(written)).contains(new PhoneNumber("+213550123456"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "05501234",
                "0550123456789012",
                "abc",
                "<script>",
                "0000000000000000000000000000000000000000000000"
            })
    void whatNoPhoneCanHaveIsRefused(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }
}
