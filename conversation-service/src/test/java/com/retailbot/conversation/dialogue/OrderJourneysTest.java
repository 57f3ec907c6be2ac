package com.retailbot.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.retailbot.conversation.catalogue.StockLevel;
import com.retailbot.conversation.language.ChatLanguage;
import com.retailbot.conversation.order.CartLine;
import com.retailbot.conversation.order.OrderForm;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A whole purchase in each of the five varieties, with a mistake, a correction and a question on the way. */
class OrderJourneysTest {

    @Test
    void inArabiziFromSearchToOrder() {
        Talk talk = new Talk(ChatLanguage.FR);

        talk.says("sbat 42 ken nwar", "product_search", "dz-latn").botSays("Hada wach l9it");
        assertThat(talk.cardIds()).containsExactly("shoe-city");

        talk.presses("add:shoe-city-42-noir").botSays("Zedtha", "6 500 DA");
        talk.presses("order").botSays("3la ama smiya");
        talk.says("Amina Belkacem").botSays("numéro ta3 téléphone");
        talk.says("05501234").botSays("05501234", "machi numéro s7i7");
        talk.says("0550 12 34 56").botSays("L ama wilaya");
        talk.says("ch7al la livraison ?", "delivery_info", "dz-latn")
                .botSays("Nous livrons les 69 wilayas.", "Nerj3ou l la commande", "L ama wilaya");
        talk.says("wahran").botSays("W ama commune f Oran");
        talk.says("Bir El Djir").botSays("Amina Belkacem", "0550 12 34 56", "Bir El Djir, Oran", "Nconfirmi?");
        talk.says("ih", "affirm", "dz-latn").botSays("Merci, c’est commandé !");

        assertOrder(talk, "Amina Belkacem", "31");
    }

    @Test
    void inDarijaWithArabicLetters() {
        Talk talk = new Talk(ChatLanguage.AR);

        talk.says("كاين صباط كحل 42؟", "product_availability", "ar-DZ").botSays("هذا واش لقيت");
        talk.presses("add:shoe-city-42-noir").botSays("زدتها: حذاء كلاسيكي من الجلد");
        talk.presses("order").botSays("على أما اسم");
        talk.says("أمينة بلقاسم").botSays("نيميرو تاع التليفون");
        talk.says("٠٥٥٠١٢٣٤٥٦").botSays("لأما ولاية");
        talk.says("توصلو لتمنراست؟", "delivery_info", "ar-DZ").botSays("نوصل إلى كل الولايات", "نرجعو للكوموند تاعك");
        talk.says("وهران").botSays("وأما بلدية في وهران");
        talk.says("بئر الجير").botSays("أمينة بلقاسم", "وهران", "نأكد؟");
        talk.says("ايه", "affirm", "ar-DZ").botSays("شكرا، تم الطلب!");

        assertOrder(talk, "أمينة بلقاسم", "31");
    }

    @Test
    void inStandardArabic() {
        Talk talk = new Talk(ChatLanguage.AR);

        talk.says("أريد حذاء أسود مقاس 42", "order_place", "ar").botSays("تمت الإضافة", "ما الاسم");
        talk.says("اسمي كريم بن علي").botSays("ما رقم هاتفك");
        talk.says("0661778899").botSays("إلى أي ولاية");
        talk.says("الجزائر العاصمة").botSays("إلى أي بلدية في الجزائر");
        talk.says("باب الزوار").botSays("كريم بن علي", "0661 77 88 99", "هل أؤكد؟");
        talk.says("نعم", "affirm", "ar").botSays("شكرا، تم الطلب!");

        assertOrder(talk, "كريم بن علي", "16");
    }

    @Test
    void inFrenchWithCorrections() {
        Talk talk = new Talk(ChatLanguage.FR);

        talk.says("je veux commander les chaussures de ville noires en 42", "order_place", "fr")
                .botSays("C’est ajouté", "À quel nom");
        talk.says("Karim Benali").botSays("téléphone");
        talk.says("0661778899").botSays("Dans quelle wilaya");
        talk.says("Atlantide").botSays("Je ne connais pas la wilaya « Atlantide »");
        talk.says("16").botSays("Dans quelle commune de Alger");
        talk.says("Bab Ezzouar").botSays("Karim Benali", "0661 77 88 99", "Bab Ezzouar, Alger");
        talk.says("non le numéro c'est 0770112233").botSays("0770 11 22 33", "Je confirme ?");
        talk.says("plutôt en 43").botSays("(43, noir)");
        talk.says("mets 2 pièces").botSays("2 × Chaussures de ville", "13 000 DA");
        talk.says("non", "deny", "fr").botSays("Que faut-il changer ?");
        talk.presses("form:place").botSays("Dans quelle wilaya");
        talk.says("Blida").botSays("Dans quelle commune de Blida");
        talk.says("Boufarik").botSays("Boufarik, Blida");
        talk.presses("form:confirm").botSays("Merci, c’est commandé !");

        Effect.RequestedOrder order = talk.requestedOrder();
        assertThat(order.form().phone()).isEqualTo("+213770112233");
        assertThat(order.form().wilayaCode()).isEqualTo("09");
        assertThat(order.cart().lines())
                .extracting(CartLine::variantId, CartLine::quantity)
                .containsExactly(tuple("shoe-city-43-noir", 2));
    }

    @Test
    void inEnglishEverythingInOneMessage() {
        Talk talk = new Talk(ChatLanguage.EN);

        talk.says("I want to buy the black classic shoes size 42", "order_place", "en")
                .botSays("Added", "(42, black)", "What name");
        talk.says("Karim Benali 0661778899 Oran").botSays("Which commune in Oran?");
        talk.says("Es Senia").botSays("Karim Benali", "0661 77 88 99", "Oran", "Shall I place it?");
        talk.says("yes", "affirm", "en").botSays("Thanks, ordered!");

        assertOrder(talk, "Karim Benali", "31");
    }

    @Test
    void cancellingKeepsTheCart() {
        Talk talk = new Talk(ChatLanguage.FR);

        talk.presses("add:shoe-city-42-noir").presses("order").botSays("À quel nom");
        talk.says("annuler").botSays("j’annule cette commande");

        assertThat(talk.state().form()).isNull();
        assertThat(talk.state().cart().count()).isEqualTo(1);
        talk.says("robe d'été", "product_search", "fr");
        assertThat(talk.cardIds()).contains("dress-summer");
    }

    @Test
    void confirmingTwiceOrdersOnce() {
        Talk talk = readyToConfirm();

        talk.presses("form:confirm").presses("form:confirm");

        talk.requestedOrder();
        assertThat(talk.state().cart().isEmpty()).isTrue();
    }

    @Test
    void whatWasSoldOutMeanwhileIsNotOrdered() {
        Talk talk = readyToConfirm();
        talk.shop.catalogue.apply(new StockLevel("shoe-city-42-noir", "main", 0));

        talk.presses("form:confirm").botSays("est épuisé", "Quel produit");

        assertThat(talk.effects).noneMatch(Effect.RequestedOrder.class::isInstance);
    }

    @Test
    void noMoreIsTakenThanThereIs() {
        Talk talk = new Talk(ChatLanguage.FR);
        talk.shop.catalogue.apply(new StockLevel("shoe-city-42-noir", "main", 1));

        talk.presses("add:shoe-city-42-noir").presses("add:shoe-city-42-noir").botSays("Il n’en reste que 1");

        assertThat(talk.state().cart().count()).isEqualTo(1);
    }

    @Test
    void takingItMeansWhatWasShownLast() {
        Talk talk = new Talk(ChatLanguage.DZ_LATN);

        talk.says("karakou", "product_search", "dz-latn");
        talk.says("neddih", "order_place", "dz-latn").botSays("ama we7da tebghi?");
        talk.presses("add:karakou-velvet-M-bordeaux").botSays("Zedtha", "3la ama smiya");

        assertThat(talk.state().cart().quantityOf("karakou-velvet-M-bordeaux")).isEqualTo(1);
    }

    @Test
    void anOrderWithoutGoodsAsksForThem() {
        Talk talk = new Talk(ChatLanguage.EN);

        talk.says("how do I order?", "order_place", "en").botSays("Which product would you like");
        talk.says("the kabyle dress size L").botSays("Added", "What name");

        assertThat(talk.state().cart().quantityOf("dress-kabyle-L-blanc")).isEqualTo(1);
    }

    @Test
    void whatWasSaidBeforeTheGoodsIsNotAskedAgain() {
        Talk talk = new Talk(ChatLanguage.FR);

        talk.says("je veux commander, 0661778899 Oran", "order_place", "fr").botSays("Quel produit");
        talk.says("la robe kabyle taille L", "product_search", "fr").botSays("C’est ajouté", "À quel nom");
        talk.says("Karim Benali").botSays("Dans quelle commune de Oran");
    }

    @Test
    void aQuestionAboutGoodsPutsNothingIntoTheCart() {
        Talk talk = new Talk(ChatLanguage.FR);
        talk.says("je veux commander", "order_place", "fr").botSays("Quel produit");

        talk.says("le karakou bordeaux M est à combien ?", "product_price", "fr")
                .botSays("Revenons", "Quel produit");

        assertThat(talk.cardIds()).containsExactly("karakou-velvet");
        assertThat(talk.state().cart().isEmpty()).isTrue();
    }

    @Test
    void aNameThatTheModelTakesForSomethingElseIsStillAName() {
        Talk talk = new Talk(ChatLanguage.FR);

        talk.presses("add:shoe-city-42-noir").presses("order");
        talk.says("Samsung Belkacem", "product_search", "fr").botSays("téléphone");

        assertThat(Objects.requireNonNull(talk.state().form()).name()).isEqualTo("Samsung Belkacem");
    }

    private static Talk readyToConfirm() {
        Talk talk = new Talk(ChatLanguage.FR);
        talk.presses("add:shoe-city-42-noir").presses("order");
        talk.says("Karim Benali")
                .says("0661778899")
                .says("Oran")
                .says("Bir El Djir")
                .botSays("Je confirme ?");
        return talk;
    }

    private static void assertOrder(Talk talk, String name, String wilaya) {
        Effect.RequestedOrder order = talk.requestedOrder();
        OrderForm form = order.form();
        assertThat(form.name()).isEqualTo(name);
        assertThat(form.phone()).startsWith("+213");
        assertThat(form.wilayaCode()).isEqualTo(wilaya);
        assertThat(form.commune()).isNotBlank();
        assertThat(order.cart().lines()).extracting(CartLine::variantId).containsExactly("shoe-city-42-noir");
        assertThat(talk.state().cart().isEmpty()).isTrue();
    }
}
