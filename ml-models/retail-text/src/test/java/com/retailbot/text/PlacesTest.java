package com.retailbot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @Test
    void thereAreSixtyNineWilayasAndTheElevenNewOnesKnowTheirParent() {
        assertThat(Places.wilayas()).hasSize(69);
        assertThat(Places.wilayas()).filteredOn(w -> w.parentCode().isPresent()).hasSize(11);
        assertThat(Places.wilaya("60").flatMap(Wilaya::parentCode)).contains("05");
        assertThat(Places.wilaya("9")).map(Wilaya::nameFr).contains("Blida");
        assertThat(Places.wilaya("70")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "livraison l wahran, 31",
        "لوهران, 31",
        "fwahran, 31",
        "Sidi bel abes, 22",
        "TIZI OUZOU, 15",
        "livraison mostaganm, 27",
        "bab zouar, 16",
        "قسنطينه, 25",
        "ksentina, 25",
        "fi saida, 20",
        "3annaba, 23",
        "chhal ghardaya, 47",
        "العلمة, 19",
        "بجايه, 06",
        "tab3atouli l mecheria, 45",
        "نسكن في الطاهير, 18",
        "livraison à Theniet El Had, 38",
        "Ain El Hammam, 15",
        "عين الصفراء, 45"
    })
    void placesAreFoundHoweverSpelled(String text, String code) {
        assertThat(Places.find(text))
                .extracting(found -> found.value().wilayaCode())
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la semana jaya",
                "سيمانة وأنا نستنى",
                "الحقيبة الوردي",
                "القميص والخزانة والمبيعات",
                "une tablet pour mon fils",
                "في الملعب",
                "saida merci beaucoup",
                "الصباح كاين",
                "he gal ma jawbnich",
                "je veux du noir",
                "bghit nechri sbat",
                "جميلة بزاف",
                "c'est bon",
                "البيض كاين"
            })
    void everydayWordsAreNotPlaces(String text) {
        assertThat(Places.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"الملعب, 38", "Melaab, 38", "sefiane, 05"})
    void whoIsAskedForAPlaceMayNameOneThatIsAWordToo(String answer, String code) {
        assertThat(Places.lookup(answer).map(Place::wilayaCode)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 16",
        "wilaya 5, 05",
        "saida, 20",
        "البيض, 32",
        "ouahrane, 31",
        "alger 16, 16",
        "boumerdas, 35",
        "Tlemsen, 13"
    })
    void anAnswerIsReadMoreLeniently(String answer, String code) {
        assertThat(Places.lookup(answer)).map(Place::wilayaCode).contains(code);
    }

    @Test
    void aCommuneBringsItsWilaya() {
        Optional<Place> place = Places.lookup("El Eulma");

        assertThat(place).map(Place::wilayaCode).contains("19");
        assertThat(place.flatMap(Place::commune)).map(c -> c.name("ar")).contains("العلمة");
        assertThat(Places.communes("16")).extracting(Commune::nameFr).contains("Bab Ezzouar", "Kouba");
        assertThat(Places.lookup("qwertyuiop")).isEmpty();
        assertThat(Places.lookup(null)).isEmpty();
    }
}
