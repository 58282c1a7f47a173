package org.demarche.extract.agreements;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sentence;

/// How much each agreement is in focus at ever later places of a document: spoken of often and
/// lately, not merely cited, and between those of whom the sentence speaks. For one thread.
final class Salience {
    private static final double FADING = 0.55;
    static final double LOG_FADING = Math.log(FADING);
    private static final double CITED = 0.25;

    private final Document document;
    private final AgreementFocus focus;
    private final Predicate<AgreementNaming> counts;
    private final Map<AgreementDraft, Sum> sums = new HashMap<>();

    /// What the namings of an agreement before a place amount to in the sentence of the last.
    private static final class Sum {
        final boolean ofMany;
        int next;
        int sentence;
        double amount;

        Sum(boolean ofMany) {
            this.ofMany = ofMany;
        }
    }

    /// @param counts which namings count; it must be known of each before a later place is asked
    ///   for
    Salience(Document document, AgreementFocus focus, Predicate<AgreementNaming> counts) {
        this.document = document;
        this.focus = focus;
        this.counts = counts;
    }

    /// At least 0; 0 if it was not spoken of before the token.
    ///
    /// @param token not before that of an earlier question
    double of(AgreementDraft draft, int token) {
        Sum sum = sum(draft, token);
        Sentence sentence = document.sentenceOf(token);
        int gap = sentence.index() - sum.sentence;
        return sum.amount * Math.pow(FADING, gap) * focus.concern(draft, sentence);
    }

    /// The logarithm of the amount that it would have had in the first sentence to be what it is,
    /// whatever the place and whoever is concerned.
    ///
    /// @param token not before that of an earlier question
    double lasting(AgreementDraft draft, int token) {
        Sum sum = sum(draft, token);
        return Math.log(sum.amount) - sum.sentence * LOG_FADING;
    }

    private Sum sum(AgreementDraft draft, int token) {
        boolean ofMany = AgreementFocus.isOfMany(draft);
        Sum sum = sums.get(draft);
        if (sum == null || sum.ofMany != ofMany) {
            sum = new Sum(ofMany);
            sums.put(draft, sum);
        }
        while (sum.next < draft.namings.size() && draft.namings.get(sum.next).first() < token) {
            AgreementNaming naming = draft.namings.get(sum.next++);
            if (counts.test(naming)) {
                fade(sum, document.sentenceOf(naming.first()).index());
                sum.amount += focus.isCited(draft, naming) ? CITED : 1;
            }
        }
        return sum;
    }

    private static void fade(Sum sum, int sentence) {
        sum.amount *= Math.pow(FADING, sentence - sum.sentence);
        sum.sentence = sentence;
    }
}
