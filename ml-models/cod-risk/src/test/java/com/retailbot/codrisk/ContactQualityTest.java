package com.retailbot.codrisk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactQualityTest {

    private static final String PHONE = "0550123987";
    private static final String NAME = "Amine Benali";

    @ParameterizedTest
    @ValueSource(strings = {"Amine Benali", "فاطمة منصوري", "Abd El Kader Ben Ali"})
    void firstAndFamilyNameInAnyScriptIsComplete(String name) {
        assertThat(ContactQuality.of(name, null, PHONE).name()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "aaaa bbbb", "زبون", "", "!!!", "XXX"})
    void nonsenseIsNoName(String name) {
        assertThat(ContactQuality.of(name, null, PHONE).name()).isZero();
    }

    @Test
    void anAddressGetsBetterWithEveryThingThatACourierNeeds() {
        double town = address("centre");
        double quarter = address("Cité el Badr");
        double door = address("Cité el Badr, bt 12, n° 4");

        assertThat(address(" ")).isZero();
        assertThat(town).isPositive().isLessThan(quarter);
        assertThat(quarter).isLessThan(door);
        assertThat(door).isEqualTo(1);
    }

    @Test
    void anAddressThatNobodyAskedForSaysNothing() {
        assertThat(ContactQuality.of(NAME, null, PHONE).address()).isNull();
        assertThat(ContactQuality.of(NAME, null, PHONE).addressOrUsual()).isEqualTo(ContactQuality.USUAL_ADDRESS);
    }

    @Test
    void anArabicAddressCountsLikeALatinOne() {
        assertThat(address("حي النصر عمارة ١٢ رقم ٤")).isEqualTo(address("Cité Nasr bâtiment 12 numéro 4"));
    }

    @ParameterizedTest
    @CsvSource({
        "0550123987, MOBILE",
        "+213 661 23 94 87, MOBILE",
        "00213770123987, MOBILE",
        "٠٥٥٠١٢٣٩٨٧, MOBILE",
        "021 63 12 98, LANDLINE",
        "0555555555, SUSPICIOUS",
        "0612345678, SUSPICIOUS",
        "06123, INVALID",
        "0150123987, INVALID",
        "'', INVALID",
    })
    void phonesAreToldApart(String phone, PhoneKind kind) {
        assertThat(PhoneKind.of(phone)).isEqualTo(kind);
    }

    private static double address(String address) {
        return ContactQuality.of(NAME, address, PHONE).addressOrUsual();
    }
}
