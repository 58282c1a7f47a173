package org.demarche.extract.relations;

import java.util.List;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.SpanCover;
import org.demarche.language.SmallWord;
import org.jspecify.annotations.Nullable;

/// Finds when deeds were done. For one document.
final class DeedDays {
    private final Document document;
    private final Dividers kinds;
    private final DatesInOrder dates;
    private final SpanCover<Statement> cues;
    private final SpanCover<Statement> dated;

    DeedDays(Document document, Dividers kinds, List<Mention> dates, List<Statement> statements) {
        this.document = document;
        this.kinds = kinds;
        this.dates = new DatesInOrder(dates);
        cues = new SpanCover<>(statements, Statement::cue);
        dated = new SpanCover<>(statements, s -> s.saidOn() == null ? null : s.content());
    }

    /// The day, month or year of a deed: of a deed of words when they were said; of others the most
    /// precise date in the segment, of these the nearest; null if it is not told.
    @Nullable PartialDate on(Deed deed, Segment segment) {
        Span words = document.span(segment.first(), segment.end());
        int at = document.tokens().begin(deed.words().first());
        Statement telling = cues.at(at);
        if (telling != null) {
            return telling.saidOn();
        }
        PartialDate best = null;
        int least = Integer.MAX_VALUE;
        for (Mention date : dates.within(words)) {
            int distance = Math.abs(date.span().begin() - at);
            if (date.refersTo() instanceof PartialDate on
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
        Statement statement = dated.within(words);
        return statement == null ? null : statement.saidOn();
    }
}
