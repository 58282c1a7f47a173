package org.demarche.extract.citations;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.citations.ClauseNumerals.Numeral;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.ClausePart;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;

/// Finds where a document names articles by their numbers: "Pasal 5 ayat (2)", "Articles 5 and 6",
/// "Article IV", "pasal tiga".
public final class ClauseNamingFinder {
    private static final int TITLE = 8;

    private final Document document;
    private final Tokens tokens;
    private final ClauseNumerals numerals;

    public ClauseNamingFinder(Document document) {
        this.document = document;
        tokens = document.tokens();
        numerals = new ClauseNumerals(document);
    }

    /// In the order of the text.
    public List<ClauseNaming> namings() {
        List<ClauseNaming> namings = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            List<ClauseNaming> list = listAt(token);
            namings.addAll(list);
            token = list.isEmpty() ? token + 1 : list.getLast().listEnd();
        }
        return namings;
    }

    /// Whether the tokens are an article's heading: its number with a title at most.
    public boolean isHeading(Run line) {
        int end = line.end();
        List<ClauseNaming> list = line.isEmpty() ? List.of() : listAt(line.first());
        return list.size() == 1
                && list.getFirst().first() == line.first()
                && ((end - list.getFirst().end() <= TITLE && !endsSentence(end - 1))
                        || end == list.getFirst().end());
    }

    private boolean endsSentence(int token) {
        return tokens.is(token, '.') || tokens.is(token, ',') || tokens.is(token, ';');
    }

    private List<ClauseNaming> listAt(int token) {
        Hit noun = numerals.noun(token, ClausePart.ARTICLE);
        if (noun == null) {
            return paragraphFirst(token);
        }
        LexicalEntry entry = noun.word(Category.CLAUSE_NOUN);
        boolean plural = entry != null && entry.has(Trait.NUMBER_PLURAL);
        List<ClauseNaming> list = new ArrayList<>();
        Numeral number = numerals.number(noun.end());
        int first = noun.first();
        int end = noun.end();
        while (number != null) {
            Numeral paragraph = numerals.paragraph(number.end());
            end = paragraph == null ? number.end() : paragraph.end();
            String part = paragraph == null ? null : paragraph.value();
            list.add(new ClauseNaming(new Run(first, end), end, number.value(), part, noun));
            int next = next(end, plural || list.size() > 1);
            number = next < 0 ? null : numerals.number(next);
            first = next;
        }
        int listEnd = end;
        list.replaceAll(c -> c.within(listEnd));
        return list;
    }

    /// "ayat (2) Pasal 5", "paragraph 2 of Article 5".
    private List<ClauseNaming> paragraphFirst(int token) {
        Hit noun = numerals.noun(token, ClausePart.PARAGRAPH);
        Numeral part = noun == null ? null : numerals.number(noun.end());
        if (part == null) {
            return List.of();
        }
        int at = part.end();
        while (document.isSmall(at, SmallWord.GENITIVE) || document.isSmall(at, SmallWord.SOURCE)) {
            at++;
        }
        Hit article = numerals.noun(at, ClausePart.ARTICLE);
        Numeral number = article == null ? null : numerals.number(article.end());
        if (article == null || number == null) {
            return List.of();
        }
        Run run = new Run(token, number.end());
        return List.of(new ClauseNaming(run, number.end(), number.value(), part.value(), article));
    }

    /// Where the next number of a list begins, -1 if the list is over.
    private int next(int end, boolean list) {
        boolean and =
                document.isSmall(end, SmallWord.AND)
                        || document.isSmall(end, SmallWord.OR)
                        || (numerals.is(end, '-')
                                || numerals.is(end, '–')
                                || numerals.is(end, '/'));
        if (and) {
            return numerals.number(end + 1) == null ? -1 : end + 1;
        }
        Numeral following = numerals.is(end, ',') ? numerals.number(end + 1) : null;
        if (following == null) {
            return numerals.is(end, ',')
                            && document.isSmall(end + 1, SmallWord.AND)
                            && numerals.number(end + 2) != null
                    ? end + 2
                    : -1;
        }
        boolean goesOn =
                document.isSmall(following.end(), SmallWord.AND)
                        || numerals.is(following.end(), ',')
                        || numerals.is(following.end(), '(');
        return list || goesOn ? end + 1 : -1;
    }
}
