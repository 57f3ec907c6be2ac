package com.retailbot.codfraud.verification;

import com.retailbot.text.TextNormalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What shoppers answer with, folded: French, Arabic, English, Darija in either script, Kabyle. */
final class ReplyWords {

    /** Mean yes wherever they stand. */
    static final Set<String> YES = words("""
            oui ouii ouais yes yep yeah confirme confirmi nconfirmi nconfirmer wah weh wahe ih iih iyeh eyeh ayeh mouwafek
            mouafek mwafek nqbel anneam iconfirm
            نعم ايوا ايوه واه ويه موافق موافقه اكد اؤكد ناكد نكونفيرمي""");

    /** Mean yes when nothing else is said: in a sentence they are an agreement to something else, or another word. */
    static final Set<String> YES_ALONE = words("""
            1 wi ok okay oki okey dac dacc dacord daccord accord sure valide validez parfait confirmer confirmez confirmee confirm
            confirmed eh ey saha sahh sah sa7 sa7a mlih akid bien sur nhebha nhabha nesta3ref b3athouha b3atha jibouha jibha
            envoyez envoyer livrez noproblem cestbon
            نعام انعام anɛam اي ايه اييه اه صح صحيح اكيد كونفيرمي حاضر تمام مليح اوكي اوك ابعثوها ابعثها جيبوها جيبها""");

    /** Mean no wherever they stand. */
    static final Set<String> NO = words("""
            non nan lala lala2 xati mannhabch manhebch manhebchi manhabch manhabhach manhebhach manebghich mabghitch mabghitich
            manesthakch masthakch masthe9ch unwanted changedmind
            لالا لاء كلا مانحبش منحبش مانحبهاش مابغيتش مانبغيش نرفض""");

    /** Mean no when nothing else is said. "Batel" is also free of charge, "la" an article, "khlas" both the end and a deal. */
    static final Set<String> NO_ALONE = words("""
            2 nn no nop nope la laa lla la3 ala awah jamais refuse makanch makach batel battel bttel batlou bdelt veuxpas
            لا بطل بطلوا بطلت ماكانش مكاش رفض لااريد""");

    /** Whoever says one of these in a sentence means something else by it, so that it contradicts nothing. */
    static final Set<String> OTHER_MEANINGS = words("""
            no la laa lla ala batel battel bttel bdelt sur eh ey sah jamais refuse confirm confirmer confirmee confirmed valide
            envoyer makanch makach akid لا اي اه ايه رفض بطل صحيح ماكانش مكاش""");

    /** Orders to cancel. */
    static final Set<String> CANCEL = words("""
            annule annulez annuli annuliha annulih annulih nannuliha anuli batlouha batelha habssou cancelled
            الغي الغيها الغو الغوا الغوها بطلوها""");

    /** Talk about cancelling: what the shopper does not want, when they do not want it. */
    static final Set<String> CANCELLING = words("""
            annuler annulee annulation nannuli nannuler nannulou cancel nbattel nbatel nbatlou الغاء الالغاء نلغي نلغيها نبطل
            انولي نانولي""");

    /** Only ever said to forbid it: لا تلغوها, ma tannulich. */
    static final Set<String> KEEP = words("""
            تلغي تلغيها تلغو تلغوا تلغوها تلغيوها تبطل تبطلو تبطلوا تبطلوها تانولي تانوليو tannuli tannulich tannulou tannulouch tannulouha
            tbatel tbatlou tbatlouha""");

    static final Set<String> NEGATIONS = words("""
            pas not dont ne n never machi mech mush mouch mani manich manish maranich ماشي مش مشي ما غير ليس لست ماني مانيش
            مارانيش""");

    /** A question wants an answer, with or without its mark. */
    static final Set<String> QUESTIONS = words("""
            combien quand comment pourquoi quel quelle quels quelles quoi ou estce peux peut puis pouvez pourrais pourriez
            how when what where why which who can could
            chhal ch7al chhel chehal bchhal wach wesh wech waqtach wa9tach wektach weqtach wakteh win wayn kifach kifech kifah 3lach
            alach aalach chkoun achkoun chnou chno chnowa achnou wachnou mnin
            كم بكم متى كيف لماذا هل اين وين شحال بشحال وقتاش علاش كيفاش واش شكون شنو ماذا قداش منين""");

    /** The shopper wants something first, or something else: a person should hear it. */
    static final Set<String> RESERVATIONS = words("""
            mais sauf si attend attends attendez attendre tard reflechir reflechis question changer changez change changement modifier
            modifiez autre plutot appel appeler appelez appelle rappelez rappeler
            but if wait later unless except instead change call think
            besah bessah bsah beseh ila sbar sbarli stenna stena nkhemem nkhemmem beddel beddlou bedlou bedel beddli 3aytouli 3aytou
            لكن ولكن بصح اذا لو الا انتظر انتظروا اصبر استنى استناو نخمم بدل بدلوا بدلها بدلوها غيروا غيرها اتصل اتصلوا عيطولي عيطو""");

    /** Change nothing. */
    static final Set<String> COURTESY = words("""
            bonjour bonsoir salut merci svp stp please plz thanks thank you s il vous te plait monsieur madame mr
            salam slm salem khoya khouya khti okhti sahbi choukran chokran sahit barak allah llah fik fikoum inchallah nchallah yarham
            waldik lah khlas khalas
            شكرا شكر جزيلا سلام السلام عليكم خويا خوي خو ختي اختي من فضلك فضلكم بارك الله فيك فيكم ان شاء انشاء يا اخي خلاص يرحم والديك""");

    /** The order that the question was about. Beside a number they would be a quantity. */
    static final Set<String> THE_ORDER = words("""
            la le l les de d du des ma mon votre cette je j c est ce ca suis commande commandes colis tout tres
            i my the it order this that go ahead good fine
            hada hadi ta3i taa el al lcommande had
            الطلب الطلبيه طلبيه طلبي طلبيتي الكوموند كوموند لاكوموند هذا هذه هادي تاعي""");

    static final Set<String> DIGITS = words("1 2");

    private ReplyWords() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .map(TextNormalizer::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
