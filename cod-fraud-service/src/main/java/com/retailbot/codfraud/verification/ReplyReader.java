package com.retailbot.codfraud.verification;

import com.retailbot.text.TextNormalizer;
import com.retailbot.text.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads yes or no in French, Arabic, English, Darija in either script and Kabyle. It would rather not understand than
 * ship an order that was declined: a reply with both, or with neither, goes to a person.
 */
@Component
class ReplyReader {

    private static final Set<String> YES = words("""
            oui ouii wi wii ouais yes yep yeah ok okay oki okey dac dacc daccord accord confirme confirmer confirmi confirmee
            nconfirmi nconfirmer confirm confirmed sure valide validez parfait wah weh wahe ih iih iyeh eyeh ayeh eh ey saha sahh sah
            sa7 sa7a mlih kayen akid akid bien sur mouwafek mouafek mwafek nqbel nhebha nhabha nesta3ref b3athouha b3atha jibouha jibha
            1 نعم نعام اي ايه اييه ايوا ايوه اه واه ويه صح صحيح اكيد موافق موافقه اكد اؤكد ناكد نكونفيرمي كونفيرمي حاضر تمام مليح اوكي
            اوك ابعثوها ابعثها جيبوها جيبها ih anneam wah""");
    private static final Set<String> NO = words("""
            non nn nan no nop nope annuler annule annulez annuli nannuli anuli cancel cancelled refuse jamais lala laa lla makanch makach
            batel battel batlou bttel nbattel nbatel bdelt batlouha batelha habssou khlas la3 lala2 ala xati awah mannhabch
            manhebch manhabch manhabhach manhebhach manebghich mabghitch mabghitich manich manesthakch masthakch masthe9ch
            2 لا لالا لاء كلا الغاء الغي الغيها الغو الغوها نلغي انولي نانولي بطل بطلوا بطلوها بطلت نبطل مانحبش منحبش مانحبهاش مابغيتش
            مانبغيش ماكانش مكاش ماشي خلاص رفض نرفض""");
    /** French and Arabizi share it: an article in one, a no in the other. */
    private static final String LA = "la";

    private static final Set<String> ONLY_LA_AND_FILLERS =
            Set.of("la", "merci", "choukran", "chokran", "svp", "khoya", "شكرا");
    private static final Set<String> NEGATIONS =
            Set.of("pas", "not", "dont", "ne", "ma", "mech", "machi", "ماشي", "مش", "ما");

    private static final Pattern LATIN_NEGATION = Pattern.compile("\\bma ?[a-z0-9]{3,}ch\\b");
    private static final Pattern ARABIC_NEGATION =
            Pattern.compile("\\bما ?\\p{IsArabic}{2,}ش\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** @param choice payload of a pressed button, which leaves no doubt */
    Answer read(@Nullable String choice, String text) {
        if (choice != null) {
            return switch (choice) {
                case "confirm" -> Answer.YES;
                case "cancel" -> Answer.NO;
                default -> Answer.UNCLEAR;
            };
        }
        List<String> words =
                TextNormalizer.normalize(text).words().stream().map(Word::text).toList();
        boolean yes = words.stream().anyMatch(YES::contains);
        boolean no = words.stream().anyMatch(NO::contains) || isBareLa(words) || hasNegatedVerb(words);
        boolean negated = words.stream().anyMatch(NEGATIONS::contains);
        if (yes == no) {
            return Answer.UNCLEAR;
        }
        if (yes) {
            return negated ? Answer.UNCLEAR : Answer.YES;
        }
        return Answer.NO;
    }

    private static boolean isBareLa(List<String> words) {
        return words.contains(LA) && ONLY_LA_AND_FILLERS.containsAll(words);
    }

    /** Darija negates around the verb, in one word or two: manconfirmich, ma nhebch, مانأكدش, ما نحبش. */
    private static boolean hasNegatedVerb(List<String> words) {
        String joined = String.join(" ", words);
        return LATIN_NEGATION.matcher(joined).find()
                || ARABIC_NEGATION.matcher(joined).find();
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split("\\s+")).map(TextNormalizer::fold).collect(Collectors.toUnmodifiableSet());
    }
}
