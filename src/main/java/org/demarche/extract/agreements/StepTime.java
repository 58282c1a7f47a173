package org.demarche.extract.agreements;

import java.util.List;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Place;
import org.demarche.domain.Span;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells when and where a step of an agreement was taken.
final class StepTime {
    private static final int REACH = 16;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final List<Mention> dates;

    /// @param dates those that the document names
    StepTime(Document document, AgreementWords words, List<Mention> dates) {
        this.document = document;
        this.words = words;
        this.dates = dates;
        tokens = document.tokens();
    }

    /// The nearest date of the sentence that stands nearer to no other step and is not within the
    /// agreement's name; null if there is none.
    ///
    /// @param steps all of the sentence
    @Nullable Mention date(Hit hit, AgreementNaming naming, Sentence sentence, List<Hit> steps) {
        Span name = document.span(naming.first(), naming.last());
        Mention nearest = null;
        for (Mention date : dates) {
            if (sentence.span().contains(date.span())
                    && !name.contains(date.span())
                    && distance(date, hit) <= REACH
                    && (nearest == null || rank(date, hit) < rank(nearest, hit))
                    && steps.stream().allMatch(s -> farness(date, hit) <= farness(date, s))) {
                nearest = date;
            }
        }
        return nearest;
    }

    /// A day comes before a mere year, which may be of what is agreed: "haj 2026".
    private int rank(Mention date, Hit hit) {
        boolean year = date.refersTo() instanceof PartialDate on && on.month() == 0;
        return distance(date, hit) + (year ? REACH : 0);
    }

    /// A date is more likely that of the step before it than of the one after it.
    private int farness(Mention date, Hit hit) {
        boolean behind = tokens.at(date.span().begin()) >= hit.end();
        return behind ? distance(date, hit) : 2 * distance(date, hit) + 2;
    }

    /// Tokens between the date and the phrase.
    int distance(Mention date, Hit hit) {
        int first = tokens.at(date.span().begin());
        return first >= hit.end()
                ? first - hit.end()
                : hit.first() - tokens.at(date.span().end()) + 1;
    }

    /// Where the step was taken.
    @Nullable Place place(Hit hit, Sentence sentence) {
        int end = Math.min(sentence.end(), hit.end() + REACH);
        for (int i = hit.end(); i + 1 < end; i++) {
            Place place =
                    document.isSmall(i, SmallWord.PLACE) ? words.partners().placeAt(i + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
