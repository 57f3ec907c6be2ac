package com.retailbot.codfraud.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

    private final ReplyReader reader = new ReplyReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oui c'est moi qui ai commandé",
                "yes it is",
                "c'est bon",
                "oui c'est bon merci",
                "Oui",
                "oui je confirme",
                "oui je confirme la commande",
                "OK merci",
                "d'accord",
                "yes please",
                "wah",
                "wah khoya nconfirmi",
                "ih saha",
                "ih nconfirmi",
                "saaaha",
                "نعم",
                "نعم أؤكد الطلب",
                "إيه",
                "واه ابعثوها",
                "واه أكد",
                "صح",
                "موافق",
                "Confirmer",
                "oui oui",
                "1",
                "1 svp",
                "oui bien sûr",
                "bien sûr",
                "Oui, je confirme ma commande, merci",
                "ok envoyez la commande",
                "yes I confirm my order",
                "oui khlas",
                "oui, sur",
                "wah confirmi",
                "salam oui je confirme",
                "السلام عليكم نعم أؤكد",
                "أكيد ابعثوها",
                "d'accord merci",
                "no problem",
                "makach mouchkil",
                "ماكاش مشكل",
                "je suis d'accord",
                "أنعام",
                "anɛam",
                "ih, qebleɣ",
                "confirmée",
                "c'est bon oui"
            })
    void yesIsUnderstood(String text) {
        assertThat(reader.read(null, text)).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annulez je n'ai plus besoin",
                "Non",
                "non merci",
                "annulez svp",
                "non annulez svp",
                "no",
                "no thanks",
                "cancel it",
                "lala",
                "la",
                "la merci",
                "lala khoya batlouha",
                "la manich habba",
                "manhebch",
                "manconfirmich",
                "لا",
                "لا شكرا",
                "ألغي الطلب",
                "بطلوها",
                "ما نحبش",
                "مانأكدش",
                "2",
                "2 svp",
                "je ne veux plus",
                "je veux pas merci",
                "annulez ma commande",
                "je veux annuler la commande",
                "non je ne veux pas",
                "j'ai changé d'avis",
                "non, j'ai changé d'avis, annulez",
                "ala",
                "batel",
                "لا أريد شكرا",
                "ماني حابة",
                "manich habba khlas",
                "no, cancel my order please",
                "I don't want it",
                "lala manhebch",
                "bdelt rayi",
                "خلاص بطلوها",
                "لا خويا ما نحبش",
                "annuliha"
            })
    void noIsUnderstood(String text) {
        assertThat(reader.read(null, text)).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "non c'est bon",
                "chhal twasil",
                "وقتاش توصل؟",
                "👍🏽 ?",
                "la commande arrive quand",
                "b3atha li la photo",
                "jibha kbira chwiya",
                "attends je demande à mon mari",
                "wait",
                "pas encore",
                "غدوة",
                "إن شاء الله",
                "inchallah",
                "bonjour",
                "ما نأكد حتى نشوفها",
                "who is this"
            })
    void whatIsNotClearIsLeftToAPerson(String text) {
        assertThat(reader.read(null, text)).isEqualTo(Answer.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pour 2",
                "annulez pas",
                "n'annulez surtout pas",
                "la commande 2",
                "je veux 2 svp",
                "2 pièces",
                "ala chhal tji?",
                "ala chhal tji",
                "khlas",
                "خلاص",
                "khlas rani jay",
                "خلاص راني نستنى",
                "khlas wsalt la commande",
                "n'annulez pas ma commande svp",
                "ne pas annuler",
                "don't cancel my order",
                "do not cancel",
                "لا تلغوا الطلب",
                "لا تلغي الطلبية من فضلك",
                "ما تبطلوهاش",
                "matannulich",
                "ma tannuliwch",
                "manhebch nannuli",
                "ما نحبش نلغي",
                "لا أريد الإلغاء",
                "je ne veux pas annuler",
                "ma fhemtch",
                "ما فهمتش",
                "mawslatnich la commande",
                "ما وصلتنيش",
                "manich fahem",
                "manich f dar",
                "makach wa9t lyoum",
                "لا أعرف",
                "لا أدري",
                "bdelt l'adresse",
                "livraison batel ?",
                "livraison batel",
                "comment annuler ?",
                "comment annuler",
                "peux-tu annuler",
                "puis-je annuler",
                "cité no 12 alger",
                "jamais reçu l'appel",
                "la poste refuse de livrer",
                "لا يوجد رد",
                "2 ou 3 jours",
                "rappelez moi après 2",
                "no idea"
            })
    void wordsOfARefusalInAnotherSenseCancelNothing(String text) {
        assertThat(reader.read(null, text)).isEqualTo(Answer.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oui c'est qui",
                "je confirme 2",
                "ok batlouha",
                "c'est combien la livraison ?",
                "oui mais non",
                "je ne suis pas sur",
                "pas ok",
                "appelez-moi sur ce numéro",
                "livraison sur quelle date ?",
                "livraison sur Oran",
                "1 seule pièce ?",
                "1 seule pièce",
                "oui mais changez la taille",
                "oui 2",
                "oui je confirme mais 2 pièces",
                "non 1 seule",
                "est-ce que c'est confirmé",
                "is it confirmed",
                "ok mais appelez moi d'abord",
                "ok je vais réfléchir",
                "d'accord je regarde et je vous dis",
                "wah bessah bedlou la couleur",
                "واه بصح بدلوا اللون",
                "kayen f noir",
                "kayen taille 42",
                "1 piece taille 42",
                "اي لون عندكم",
                "صح عندكم لون احمر",
                "mlih lcadeau",
                "saha ftourek",
                "eh bien je sais pas",
                "eh c'est cher",
                "bien reçu le colis ?",
                "c'est bien le noir",
                "non c'est bien",
                "oui ou non",
                "ok non",
                "nconfirmi wala nannuli",
                "si je confirme vous livrez demain",
                "je confirme pas",
                "je ne confirme pas",
                "confirmez-moi le prix",
                "wach nconfirmi",
                "sur place",
                "je suis sur la route",
                "oui demain, pas aujourd'hui",
                "نعم؟",
                "ok?",
                "je confirme l'annulation"
            })
    void wordsOfAnAgreementInAnotherSenseConfirmNothing(String text) {
        assertThat(reader.read(null, text)).isEqualTo(Answer.UNCLEAR);
    }

    @Test
    void aPressedButtonLeavesNoDoubt() {
        assertThat(reader.read("confirm", "non")).isEqualTo(Answer.YES);
        assertThat(reader.read("cancel", "oui")).isEqualTo(Answer.NO);
        assertThat(reader.read("something-else", "oui")).isEqualTo(Answer.UNCLEAR);
    }
}
