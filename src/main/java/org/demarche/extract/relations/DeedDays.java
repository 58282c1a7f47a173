package org.demarche.extract.relations;

import java.util.List;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.text.Document;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// Finds when deeds were done. For one document.
///
/// @param dates those of the document
record DeedDays(
        Document document, Dividers kinds, List<Mention> dates, List<Statement> statements) {
    /// The day, month or year of a deed: of a deed of words when they were said; of others the most
    /// precise date in the segment, of these the nearest; null if it is not told.
    @Nullable PartialDate on(Deed deed, Segment segment) {
        Span words = document.span(segment.first(), segment.end());
        int at = document.tokens().begin(deed.words().first());
        for (Statement statement : statements) {
            Span cue = statement.cue();
            if (cue != null && cue.contains(at)) {
                return statement.saidOn();
            }
        }
        PartialDate best = null;
        int least = Integer.MAX_VALUE;
        for (Mention date : dates) {
            int distance = Math.abs(date.span().begin() - at);
            if (words.contains(date.span())
                    && date.refersTo() instanceof PartialDate on
                    && !isBound(date)
                    && (best == null
                            || precision(on) > precision(best)
                            || precision(on) == precision(best) && distance < least)) {
                best = on;
                least = distance;
            }
        }
        return best != null ? best : saidOn(words);
    }

    /// Whether the date only bounds the time: "since", "by".
    private boolean isBound(Mention date) {
        int first = document.tokens().at(date.span().begin());
        return kinds.is(first - 1, SmallWord.BOUND);
    }

    private static int precision(PartialDate date) {
        return date.toString().length();
    }

    private @Nullable PartialDate saidOn(Span words) {
        for (Statement statement : statements) {
            if (statement.content().overlaps(words) && statement.saidOn() != null) {
                return statement.saidOn();
            }
        }
        return null;
    }
}
