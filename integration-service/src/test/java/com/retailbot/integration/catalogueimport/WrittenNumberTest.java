package com.retailbot.integration.catalogueimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2500|2500",
                "2 500,00 DA|2500.00",
                "2\u00A0500,00\u00A0DA|2500.00",
                "2\u202F500 DZD|2500",
                "2.500|2500",
                "2,500|2500",
                "2.500,50|2500.50",
                "2,500.50|2500.50",
                "1.234.567,89|1234567.89",
                "12,5|12.5",
                "0,500|0.500",
                "٢٥٠٠ دج|2500",
                "٢٬٥٠٠٫٥٠|2500.50",
                "دج 990|990",
                "1'250|1250",
                "-12,5|-12.5",
                "+3|3",
                "−4|-4"
            })
    void readsNumbersAsPeopleWriteThem(String written, BigDecimal number) {
        assertThat(WrittenNumber.parse(written))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "12 50", "1,2,3", "1.2.3", "=1+1", "12DA50", "--5", "6,13E+12", "1 2 3", "0x10", "NaN"
            })
    void refusesWhatCanBeReadInSeveralWays(String written) {
        assertThat(WrittenNumber.parse(written)).isEmpty();
    }

    @Test
    void noticesDigitsThatASpreadsheetThrewAway() {
        assertThat(WrittenNumber.lostDigits("6,13E+12")).isTrue();
        assertThat(WrittenNumber.lostDigits("6.13e+12")).isTrue();
        assertThat(WrittenNumber.lostDigits("6130000000017")).isFalse();
        assertThat(WrittenNumber.lostDigits("ABE+12")).isFalse();
    }
}
