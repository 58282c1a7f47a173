package org.demarche.extract;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.domain.Agreement;
import org.demarche.domain.Article;
import org.demarche.domain.Mention;
import org.demarche.domain.Reading;
import org.demarche.domain.Span;
import org.demarche.domain.Text;
import org.jspecify.annotations.Nullable;

/// How much of an article is read: enough for a treaty of a thousand pages or the transcript of a
/// week, too little for a text that is no article to keep the others waiting.
public final class ReadingLimits {
    /// The most characters.
    public static final int CHARACTERS = 5_000_000;

    /// The most findings, about what 1,500,000 characters of dense news have.
    public static final int FINDINGS = 50_000;

    private ReadingLimits() {}

    /// The article with no more characters than are read.
    static Article within(Article article) {
        return article.body().length() <= CHARACTERS
                ? article
                : cut(article, lineEnd(article.body().flat()));
    }

    private static int lineEnd(String text) {
        for (char end : new char[] {'\n', ' '}) {
            int at = text.lastIndexOf(end, CHARACTERS);
            if (at > CHARACTERS / 2) {
                return at;
            }
        }
        return CHARACTERS;
    }

    /// The part of an article in which there are no more findings than are kept; null if all of it
    /// is such.
    static @Nullable Article within(Reading reading) {
        int[] places = places(reading).sorted().toArray();
        if (places.length <= FINDINGS) {
            return null;
        }
        int end = places[FINDINGS];
        for (Span sentence : reading.sentences()) {
            if (sentence.contains(places[FINDINGS]) && sentence.begin() > 0) {
                end = sentence.begin();
            }
        }
        return cut(reading.article(), end);
    }

    private static IntStream places(Reading reading) {
        return Stream.of(
                        reading.mentions().stream().map(Mention::span),
                        reading.statements().stream().map(s -> s.content()),
                        reading.events().stream().map(e -> e.passage()),
                        reading.relations().stream().map(r -> r.passage()),
                        reading.tenures().stream().flatMap(t -> t.passages().stream().limit(1)),
                        reading.agreements().stream().flatMap(ReadingLimits::spans))
                .flatMap(spans -> spans)
                .mapToInt(Span::begin);
    }

    /// The first of each agreement and of each of its clauses.
    private static Stream<Span> spans(Agreement agreement) {
        return Stream.concat(
                agreement.passages().stream().limit(1),
                agreement.clauses().stream().flatMap(c -> c.passages().stream().limit(1)));
    }

    private static Article cut(Article article, int end) {
        return new Article(
                article.url(),
                article.headline(),
                article.published(),
                article.publisher(),
                article.editor(),
                article.language(),
                article.input(),
                new Text(article.body().cut(new Span(0, end))));
    }
}
