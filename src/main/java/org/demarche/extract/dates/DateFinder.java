package org.demarche.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.domain.Article;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.Category;
import org.demarche.language.Column;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the calendar days, months and years that a text names, absolute or relative to the day of
/// the article. One a language, shared by all threads.
public final class DateFinder {
    /// A date line stands among the first tokens.
    private static final int HEAD = 80;

    /// How far before a date the word may stand that makes it a plan.
    private static final int REACH = 16;

    private final DatePatterns patterns;
    private final NumberOrder order;

    /// @throws IllegalArgumentException if a row of the pack's patterns is none
    public DateFinder(LanguagePack pack) {
        patterns = new DatePatterns(pack);
        order =
                new NumberOrder(
                        pack.entries(Category.DATE_PATTERN).stream()
                                .map(e -> e.column(Column.SCOPE))
                                .filter(Objects::nonNull)
                                .flatMap(s -> Stream.of(s.split(",")))
                                .collect(Collectors.toSet()));
    }

    /// The dates in the order of the text, none overlapping. Without a day of the article, and
    /// without a date line in its stead, words that are relative to it are left out.
    public List<Mention> dates(Document document) {
        return readings(document).stream().map(r -> r.mention(document)).toList();
    }

    /// The same with how they were reckoned.
    public List<DateReading> readings(Document document) {
        List<DateMatch> matches = order.ordered(document, matches(document));
        LocalDate today = today(document, matches);
        List<DateReading> dates = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            DateMatch match = matches.get(i);
            if (i + 1 < matches.size()) {
                match = match.withYearOf(matches.get(i + 1));
            }
            Hit plan = plan(document, match.first());
            if (match.other() < 0) {
                add(match, match.end(), plan, today, dates);
            } else {
                add(match, match.other() - 1, plan, today, dates);
                DateMatch other = match.ofOtherDay();
                add(other, other.end(), plan, today, dates);
            }
        }
        return dates;
    }

    private static void add(
            DateMatch match,
            int end,
            @Nullable Hit plan,
            @Nullable LocalDate today,
            List<DateReading> dates) {
        PartialDate date = new DateReckoner(today).date(match, plan != null);
        if (date != null) {
            dates.add(new DateReading(match, end, date, plan, today));
        }
    }

    private List<DateMatch> matches(Document document) {
        List<DateMatch> matches = new ArrayList<>();
        int size = document.tokens().size();
        int token = 0;
        while (token < size) {
            DateMatch match = patterns.at(document, token);
            if (match == null) {
                token++;
                continue;
            }
            token = match.end();
            if (!match.pattern().isNone()) {
                matches.add(match);
                token = afterClock(document, token);
            }
        }
        return matches;
    }

    /// The token after the part of the day, the time and the like that belong to a date.
    private int afterClock(Document document, int token) {
        int at = token;
        while (at < document.tokens().size()) {
            DateMatch more = patterns.after(document, at);
            if (more == null) {
                break;
            }
            at = more.end();
        }
        return at;
    }

    private static @Nullable LocalDate today(Document document, List<DateMatch> matches) {
        Article article = document.article();
        if (article.published() != null) {
            return article.published().day();
        }
        for (DateMatch match : matches) {
            PartialDate date = new DateReckoner(null).date(match, false);
            if (match.first() < HEAD && date != null && date.day() != 0) {
                return date.toDay();
            }
            if (date == null && match.isDayOfMonth() && match.has(DateSlot.MONTH)) {
                return null; // the date line has no year, and that of another date is not its
            }
        }
        return null;
    }

    /// The nearest word before that tells if it is one of planning and not of reporting: "will meet
    /// on Monday", but not "said on Monday". Null if it is not.
    private static @Nullable Hit plan(Document document, int token) {
        Tokens tokens = document.tokens();
        if (document.sentences().isEmpty()) {
            return null;
        }
        int first = Math.max(document.sentenceOf(token).first(), token - REACH);
        for (int i = token - 1; i >= first; i--) {
            if (document.wordAt(i, Category.REPORT_VERB) != null || tokens.is(i, ';')) {
                return null;
            }
            Hit hit = document.wordAt(i, Category.MODALITY);
            LexicalEntry modality = hit == null ? null : hit.word(Category.MODALITY);
            if (modality != null && modality.is(ModalityWord.PLANNED)) {
                return hit;
            }
        }
        return null;
    }
}
