package com.retailbot.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.nlu.features.Featurizer;
import com.retailbot.nlu.features.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionsTest {

    private static final Featurizer FEATURIZER = new Featurizer();

    @ParameterizedTest
    @CsvSource({
        "livrez demain matin svp, demain matin",
        "commandé il y a 3 jours, il y a 3 jours",
        "ordered 10 days ago and nothing, 10 days ago",
        "تجي نهار الجمعة ولا لا, نهار الجمعة",
        "طلبتها السيمانة لي فاتت, السيمانة لي فاتت",
        "weslet simana li fatet, simana li fatet",
        "le 12 mars, 12 mars",
        "nji nhar jem3a, nhar jem3a",
        "aujourd'hui possible ?, aujourd'hui",
        "not before next week, next week",
        "reçu avant hier, avant hier",
        "the day after tomorrow please, day after tomorrow",
        "ce week end svp, ce week end",
        "هاد السيمانة برك, هاد السيمانة",
        "نجي العشية, العشية",
        "pas avant la semaine prochaine, semaine prochaine",
        "livrez demain à 9h svp, demain à 9h",
        "nji ghodwa m3a 10h, ghodwa m3a 10h",
        "jeudi 14 novembre, jeudi 14 novembre",
        "نجيكم صباح الجمعة, صباح الجمعة",
        "الجمعة بعد العصر برك, الجمعة بعد العصر",
        "عيطولي غدا على 0662123456, غدا",
        "next Sunday after 5, next Sunday after 5",
        "payé à la fin du mois, fin du mois",
        "خرجت أول أمس, أول أمس",
        "السيمانة هذي, السيمانة هذي"
    })
    void theWholeExpressionIsTheDate(String text, String date) {
        assertThat(DateExpressions.of(FEATURIZER.read(text).tokens()))
                .extracting(found -> text.substring(found.start(), found.end()))
                .containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"had sebbat ch7al", "je veux la robe", "3 robes", "شحال هاد الروبة", "marche pas"})
    void otherWordsAreNoDates(String text) {
        Message message = FEATURIZER.read(text);

        assertThat(DateExpressions.of(message.tokens())).isEmpty();
    }
}
