package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.Party;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;
import org.demarche.extract.grammar.Divider;
import org.demarche.extract.grammar.Dividers;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Quotation;
import org.demarche.extract.text.Sentence;
import org.demarche.extract.text.SpanCover;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Cuts sentences where quotations begin and end, where they stop within a quotation, and before
/// the words at the end that only tell who reports. For one document.
final class SegmentFinder {
    private static final int SHORT_QUOTE = 5;
    private static final int TAIL = 22;
    private static final int LONGEST = 150;

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final Dividers kinds;
    private final SpanCover<Statement> statements;

    SegmentFinder(Document document, Cast cast, Dividers kinds, List<Statement> statements) {
        this.document = document;
        this.cast = cast;
        tokens = document.tokens();
        this.kinds = kinds;
        this.statements = new SpanCover<>(statements, Statement::content);
    }

    /// The parts of a sentence in order; together they are all of it.
    List<Segment> segments(Sentence sentence) {
        List<Segment> segments = new ArrayList<>();
        int at = sentence.first();
        for (Quotation quotation : sentence.quotations()) {
            int first = tokens.at(quotation.outer().begin());
            int end = Math.min(tokens.at(quotation.outer().end()), sentence.end());
            if (end - first >= SHORT_QUOTE + 2 && first >= at) {
                add(segments, at, first);
                sentences(segments, first, end);
                at = end;
            }
        }
        add(segments, at, sentence.end());
        return segments;
    }

    private void sentences(List<Segment> segments, int first, int end) {
        int from = first;
        for (int i = first; i < end; i++) {
            if (tokens.is(i, '.') || tokens.is(i, '!') || tokens.is(i, '?') || tokens.is(i, ';')) {
                add(segments, from, i + 1);
                from = i + 1;
            }
        }
        add(segments, from, end);
    }

    private void add(List<Segment> segments, int first, int end) {
        for (int from = first; from < end; from += LONGEST) {
            addShort(segments, from, Math.min(from + LONGEST, end));
        }
    }

    private void addShort(List<Segment> segments, int first, int end) {
        int tail = tail(first, end);
        segments.add(new Segment(first, tail, speaker(first, tail)));
        if (tail < end) {
            segments.add(new Segment(tail, end, null));
        }
    }

    /// Where ", officials said on Monday" begins; the end if the words do not end so.
    private int tail(int first, int end) {
        int comma = -1;
        for (int i = end - 1; i > Math.max(first + 3, end - TAIL); i--) {
            if (tokens.is(i, ',')) {
                comma = i;
                boolean opensClause =
                        kinds.is(i + 1, SmallWord.RELATIVE) || kinds.is(i + 1, Divider.REPORT);
                if (!opensClause && reports(comma + 1, end)) {
                    return comma;
                }
            }
        }
        return end;
    }

    /// Whether the words are a subject, a verb that reports, and perhaps a day.
    private boolean reports(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (kinds.is(i, Divider.REPORT)) {
                return end - i <= 9 && !kinds.within(i, end, Divider.THAT);
            }
            if (tokens.is(i, ',')
                    || kinds.is(i, SmallWord.AND)
                    || kinds.is(i, SmallWord.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Party speaker(int first, int end) {
        Span middle = document.span(first, end);
        int at = middle.begin() + middle.length() / 2;
        Statement statement = statements.at(at);
        return statement == null
                ? null
                : statement
                        .represented()
                        .findFirst()
                        .map(party -> cast.actsFor(party))
                        .orElse(null);
    }
}
