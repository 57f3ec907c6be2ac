package com.retailbot.nlu.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.nlu.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistersTest {

    private static final Featurizer FEATURIZER = new Featurizer();
    private static final Registers REGISTERS = new Registers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour Madame, je souhaiterais connaître le prix de cette robe. Cordialement|FORMAL",
                "Pourriez-vous me dire si la livraison est possible à Béjaïa ?|FORMAL",
                "السلام عليكم، يرجى إفادتي بسعر الغسالة مع الشكر|FORMAL",
                "أود الاستفسار عن طلبيتي لو سمحتم|FORMAL",
                "Dear Sir, I would like to know whether this fridge is in stock|FORMAL",
                "le prix de la robe rouge|NEUTRAL",
                "كم سعر هذا الحذاء|NEUTRAL",
                "do you deliver to Oran|NEUTRAL",
                "ch7al had sabat|NEUTRAL",
                "شحال السروال الأزرق|NEUTRAL",
                "slm khoya c combien la robe svp|CASUAL",
                "wesh kho dispo ??|CASUAL",
                "ياخو شحااااال هادي|CASUAL",
                "hey bro u got this in L|CASUAL",
                "prix svp 😍😍|CASUAL",
                "صحيتو خاوتي وينها الطلبية|CASUAL"
            })
    void theWordingTellsTheRegister(String text, Register register) {
        assertThat(REGISTERS.of(FEATURIZER.read(text))).isEqualTo(register);
    }
}
