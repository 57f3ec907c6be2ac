package com.retailbot.conversation.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.retailbot.conversation.PhraseBook;
import com.retailbot.conversation.understanding.Understanding;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.events.KnowledgeChanged;
import com.retailbot.events.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions find their answer across languages without the model's help. */
class KnowledgeIndexTest {

    private final PhraseBook phrases = new PhraseBook();
    private final KnowledgeIndex index = KnowledgeIndex.empty()
            .updated(
                    List.of(
                            entry(
                                    "delivery-zone",
                                    "Livrez-vous dans toutes les wilayas ?",
                                    "هل توصلون إلى كل الولايات؟"),
                            entry("delivery-cost", "Combien coûte la livraison ?", "كم سعر التوصيل؟"),
                            entry("return", "Puis-je retourner un article ?", "هل يمكنني إرجاع المنتج؟"),
                            entry("exchange", "Puis-je échanger la taille ?", "هل يمكن تبديل المقاس؟"),
                            entry("payment", "Comment payer ?", "كيف أدفع؟"),
                            entry("hours", "Quels sont vos horaires ?", "ما هي أوقات العمل؟"),
                            entry("warranty", "Y a-t-il une garantie ?", "هل يوجد ضمان؟")),
                    phrases);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ch7al la livraison ? | delivery-cost",
                "شحال التوصيل | delivery-cost",
                "how much is delivery? | delivery-cost",
                "combien coute la livraison svp | delivery-cost",
                "kayen garantie ? | warranty",
                "كاين ضمان | warranty",
                "nbedel taille ? | exchange",
                "نقدر نرجع السلعة | return",
                "kifach nkhales | payment",
                "wa9tach t7ellou, les horaires ? | hours"
            })
    void theRightEntryAnswers(String question, String source) {
        assertThat(index.answer(question, phrases.understand(question)))
                .map(Answer::source)
                .contains(source);
    }

    @Test
    void anUnrelatedQuestionHasNoAnswer() {
        assertThat(answer("qui a gagné le match hier soir")).isEmpty();
        assertThat(answer("😀")).isEmpty();
        assertThat(answer("")).isEmpty();
    }

    @Test
    void theSameIntentHelpsWhereWordsAreFew() {
        phrases.with("Puis-je retourner un article ?", "return_refund", "fr");
        KnowledgeIndex knowing = KnowledgeIndex.empty()
                .updated(
                        List.of(entry("return", "Puis-je retourner un article ?", "هل يمكنني إرجاع المنتج؟")), phrases);
        phrases.with("article ma 3jebnich", "return_refund", "dz-latn");

        assertThat(knowing.answer("article ma 3jebnich", phrases.understand("article ma 3jebnich")))
                .isPresent();
    }

    @Test
    void theModelReadsOnlyWhatIsNew() {
        List<String> read = new ArrayList<>();
        Understanding counting = text -> {
            read.add(text);
            return phrases.understand(text);
        };
        KnowledgeChanged payment = entry("payment", "Comment payer ?", "كيف أدفع؟");
        KnowledgeIndex first = KnowledgeIndex.empty().updated(List.of(payment), counting);
        assertThat(read).hasSize(2);

        KnowledgeIndex second = first.updated(List.of(payment, entry("hours", "Quels horaires ?", "متى؟")), counting);

        assertThat(read).hasSize(4).contains("متى؟");
        assertThat(second.answer("Comment payer ?", phrases.understand("Comment payer ?")))
                .isPresent();
        assertThat(second.updated(List.of(), counting).answer("Comment payer ?", phrases.understand("Comment payer ?")))
                .isEmpty();
    }

    @Test
    void aLabelThatTheMerchantTaughtIsEnoughWithoutACommonWord() {
        phrases.with("Vous emballez pour offrir ?", "gift wrapping", "fr");
        KnowledgeIndex knowing = KnowledgeIndex.empty()
                .updated(List.of(entry("gift", "Vous emballez pour offrir ?", "هل تغلفون الهدايا؟")), phrases);
        Understood builtIn = phrases.understand("ruban rouge svp");

        assertThat(knowing.answer("ruban rouge svp", builtIn)).isEmpty();
        assertThat(knowing.answer("ruban rouge svp", builtIn.labelled("gift wrapping", 0.8)))
                .isPresent();
    }

    private Optional<Answer> answer(String question) {
        return index.answer(question, phrases.understand(question));
    }

    private static KnowledgeChanged entry(String id, String french, String arabic) {
        return new KnowledgeChanged(
                id,
                false,
                new LocalizedText(Map.of("fr", french, "ar", arabic)),
                new LocalizedText(Map.of("fr", "Réponse " + id)),
                id,
                Instant.parse("2026-03-01T08:00:00Z"));
    }
}
