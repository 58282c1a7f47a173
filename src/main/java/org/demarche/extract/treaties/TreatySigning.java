package org.demarche.extract.treaties;

import java.util.List;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.Span;
import org.demarche.domain.names.Names;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sense;
import org.demarche.extract.text.Slug;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// When and where a treaty was signed, by the words at its end: "DONE at … this … day of …".
///
/// @param on null if the words are not there or leave the day open
/// @param words from those to the date, null if there is none
record TreatySigning(@Nullable PartialDate on, @Nullable Place at, @Nullable Span words) {
    /// So far behind the words the date may stand.
    private static final int REACH = 250;

    /// So many tokens behind them the place.
    private static final int NEAR = 20;

    /// @param articles the first token of the first article, before which nothing is signed
    static TreatySigning of(Document document, List<Mention> dates, int articles) {
        Tokens tokens = document.tokens();
        for (int i = tokens.size() - 1; i >= articles; i--) {
            Hit hit = document.wordAt(i, Category.TREATY_PHRASE);
            LexicalEntry entry = hit == null ? null : hit.word(Category.TREATY_PHRASE);
            if (hit != null
                    && entry != null
                    && entry.has(Trait.ROLE_DONE)
                    && tokens.isCapitalised(i)) {
                Mention date = date(dates, tokens.begin(i));
                return new TreatySigning(
                        date != null && date.refersTo() instanceof PartialDate on ? on : null,
                        place(document, i + 1),
                        date == null ? null : new Span(tokens.begin(i), date.span().end()));
            }
        }
        return new TreatySigning(null, null, null);
    }

    private static @Nullable Mention date(List<Mention> dates, int from) {
        for (Mention mention : dates) {
            Span span = mention.span();
            if (span.begin() >= from
                    && span.begin() < from + REACH
                    && mention.refersTo() instanceof PartialDate date
                    && date.day() != 0) {
                return mention;
            }
        }
        return null;
    }

    private static @Nullable Place place(Document document, int from) {
        Tokens tokens = document.tokens();
        int limit = Math.min(from + NEAR, tokens.size() - 1);
        for (int i = from; i < limit; i++) {
            if (document.isSmall(i, SmallWord.PLACE) && tokens.isCapitalised(i + 1)) {
                Place place = placeAt(document, i + 1);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    private static @Nullable Place placeAt(Document document, int first) {
        for (Hit hit : document.hits().get(first)) {
            if (hit.sense() instanceof Sense.Name(Referent referent, Sense.NameRole role)) {
                if (referent instanceof Place place) {
                    return place;
                }
                if (role == Sense.NameRole.DEMONYM) {
                    return null; // "in English"
                }
            }
        }
        Tokens tokens = document.tokens();
        int end = first;
        while (end < tokens.size() && tokens.isWord(end) && tokens.isCapitalised(end)) {
            end++;
        }
        String name = document.words(document.span(first, end));
        return new Place(Slug.of(name), Names.of(name, document.pack().code()), List.of(), null);
    }
}
