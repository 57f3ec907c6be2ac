package com.retailbot.conversation.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.understanding.DecidedBy;
import com.retailbot.conversation.understanding.Understood;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amina Belkacem | Amina Belkacem",
                "smiyti Amina Belkacem | Amina Belkacem",
                "je m'appelle Karim Benali | Karim Benali",
                "c'est Karim | Karim",
                "اسمي كريم بن علي | كريم بن علي",
                "my name is Sarah O'Neil | Sarah O'Neil",
                "على اسم أمينة | أمينة"
            })
    void readsNames(String said, String name) {
        FormReading reading = FormReader.read(OrderForm.EMPTY.asking(Slot.NAME), said, unsure());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        FormReading.Filled.class,
                        filled -> assertThat(filled.form().name()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "12345", "😀", "livraison", "oui oui c'est pour quand la livraison chez moi alors dites"})
    void refusesWhatIsNoName(String said) {
        FormReading reading = FormReader.read(OrderForm.EMPTY.asking(Slot.NAME), said, unsure());

        assertThat(reading).isInstanceOf(FormReading.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0550 12 34 56", "+213 550 12 34 56", "٠٥٥٠١٢٣٤٥٦", "mon num c 0550123456", "00213550123456"})
    void readsPhonesInAnyWriting(String said) {
        FormReading reading = FormReader.read(asking(Slot.PHONE), said, unsure());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        FormReading.Filled.class,
                        filled -> assertThat(filled.form().phone()).isEqualTo("+213550123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0550 12", "12345678901234567890", "numéro"})
    void refusesPhonesThatCannotBe(String said) {
        assertThat(FormReader.read(asking(Slot.PHONE), said, unsure())).isInstanceOf(FormReading.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"Oran, 31", "wahran, 31", "وهران, 31", "31, 31", "setif, 19", "tizi ouzou, 15", "Tizi-Ouzo, 15"})
    void readsWilayasByNameAndNumber(String said, String code) {
        FormReading reading = FormReader.read(asking(Slot.WILAYA), said, unsure());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        FormReading.Filled.class,
                        filled -> assertThat(filled.form().wilayaCode()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"annuler", "بطل", "cancel", "laisse tomber"})
    void cancelsAtAnyPoint(String said) {
        for (Slot slot : Slot.values()) {
            assertThat(FormReader.read(asking(slot), said, unsure())).isInstanceOf(FormReading.Cancelled.class);
        }
    }

    private static OrderForm asking(Slot slot) {
        return OrderForm.EMPTY.withName("Amina").asking(slot);
    }

    private static Understood unsure() {
        return new Understood("out_of_scope", 0.2, false, "und", "Latn", "neutral", List.of(), DecidedBy.BUILT_IN);
    }
}
