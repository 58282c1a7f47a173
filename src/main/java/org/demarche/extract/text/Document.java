package org.demarche.extract.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Article;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.evidence.Calibration;
import org.demarche.extract.evidence.Why;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.nlp.CommonWords;
import org.demarche.nlp.FoundName;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// An article after its analysis: tokens, sentences, quotations, what the dictionaries and the
/// model of names see in it. Finders read it and change nothing.
///
/// @param text the body with one `char` a code point, so that indices are offsets
/// @param hits what the dictionaries have at each token, the longest first
/// @param common the words that the language writes small
/// @param names what the model found, in order, not overlapping
/// @param brackets the short ones, for the forms that they explain
public record Document(
        Article article,
        LanguagePack pack,
        Calibration calibration,
        String text,
        Tokens tokens,
        List<Span> paragraphs,
        List<Sentence> sentences,
        List<List<Hit>> hits,
        List<FoundName> names,
        CommonWords common,
        Brackets brackets) {
    /// A line that is shorter does not end because there was no more room.
    private static final int WRAPPED = 40;

    /// The day on which the article appeared, null if unknown.
    public @Nullable LocalDate day() {
        return article.published() == null ? null : article.published().day();
    }

    /// Whether the dictionaries have nothing at the token, but for names of persons.
    public boolean isUnknown(int token) {
        return hits.get(token).stream().allMatch(h -> h.word(Category.GIVEN_NAME) != null);
    }

    /// The longest word of the category that begins at the token; null beyond the text.
    public @Nullable Hit wordAt(int token, Category category) {
        if (token < 0 || token >= hits.size()) {
            return null;
        }
        for (Hit hit : hits.get(token)) {
            if (hit.word(category) != null) {
                return hit;
            }
        }
        return null;
    }

    /// The longest word of one of the categories that begins at the token; null beyond the text.
    public @Nullable Hit wordAt(int token, Set<Category> categories) {
        if (token < 0 || token >= hits.size()) {
            return null;
        }
        for (Hit hit : hits.get(token)) {
            if (hit.sense() instanceof Sense.Word(LexicalEntry entry)
                    && categories.contains(entry.category())) {
                return hit;
            }
        }
        return null;
    }

    /// The entry of the longest word of the category that begins at the token.
    public @Nullable LexicalEntry entryAt(int token, Category category) {
        Hit hit = wordAt(token, category);
        return hit == null ? null : hit.word(category);
    }

    /// Whether a small word of one of the kinds begins at the token.
    public boolean isSmall(int token, Set<SmallWord> kinds) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        for (Hit hit : hits.get(token)) {
            LexicalEntry entry = hit.word(Category.FUNCTION_WORD);
            if (entry != null && kinds.contains(entry.meaning())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a small word of the kind begins at the token.
    public boolean isSmall(int token, SmallWord kind) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        for (Hit hit : hits.get(token)) {
            LexicalEntry entry = hit.word(Category.FUNCTION_WORD);
            if (entry != null && entry.is(kind)) {
                return true;
            }
        }
        return false;
    }

    /// The span of a run of at least one token.
    public Span span(Run run) {
        return span(run.first(), run.end());
    }

    /// The words of a run of at least one token.
    public String words(Run run) {
        return words(span(run));
    }

    /// The tokens that begin within the span.
    public Run run(Span span) {
        return new Run(tokens.at(span.begin()), tokens.at(span.end()));
    }

    /// The span of the tokens from `first` to before `end`.
    public Span span(int first, int end) {
        return new Span(tokens.begin(first), tokens.end(end - 1));
    }

    /// Whether a line ends before the token, other than one that is merely wrapped.
    public boolean isParted(int token) {
        int begin = tokens.end(token - 1);
        int lines = 0;
        for (int i = begin; i < tokens.begin(token); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        if (lines != 1) {
            return lines > 1;
        }
        int start = begin;
        while (start > 0 && begin - start < WRAPPED && text.charAt(start - 1) != '\n') {
            start--;
        }
        return begin - start < WRAPPED;
    }

    /// Why something is so by what the dictionaries have.
    public Why why(Rule rule, Hit hit) {
        return new Why(rule, span(hit.run()), List.of(hit.source(pack)));
    }

    /// The words of a span.
    public String words(Span span) {
        return article.body().cut(span);
    }

    /// The sentence in which the token stands.
    ///
    /// @throws IndexOutOfBoundsException if it stands in none
    public Sentence sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low);
    }
}
