package org.demarche.extract.citations;

import java.util.ArrayList;
import java.util.List;
import org.demarche.domain.AgreementKind;
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

    /// A range has no more numbers.
    private static final int MOST = 30;

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
            int beyond = part == null ? numerals.behindRange(end, plural) : -1;
            Numeral last = beyond < 0 ? null : numerals.number(beyond);
            if (last != null && addRange(list, last)) {
                end = last.end();
            }
            int next = next(end, plural || list.size() > 1);
            number = next < 0 ? null : numerals.number(next);
            first = next;
        }
        int listEnd = end;
        list.replaceAll(c -> c.within(listEnd));
        return list;
    }

    /// "Articles 39 to 42": adds those behind the first; whether the numbers make a range.
    private static boolean addRange(List<ClauseNaming> list, Numeral last) {
        ClauseNaming first = list.getLast();
        boolean digits = (first.number() + last.value()).chars().allMatch(Character::isDigit);
        int to = digits && last.value().length() < TITLE ? Integer.parseInt(last.value()) : 0;
        if (to <= first.value() || to > first.value() + MOST) {
            return false;
        }
        Run run = new Run(first.first(), last.end());
        for (int i = first.value() + 1; i <= to; i++) {
            list.add(new ClauseNaming(run, last.end(), Integer.toString(i), null, first.noun()));
        }
        return true;
    }

    /// "ayat (2) Pasal 5", "paragraph 2 of Article 5".
    private List<ClauseNaming> paragraphFirst(int token) {
        Hit noun = numerals.noun(token, ClausePart.PARAGRAPH);
        Numeral part = noun == null ? numerals.ordinal(token) : numerals.number(noun.end());
        Hit behind = part == null ? null : numerals.noun(part.end(), ClausePart.PARAGRAPH);
        if (part == null || noun == null && behind == null) {
            return List.of();
        }
        int at = noun == null && behind != null ? behind.end() : part.end();
        while (document.isSmall(at, SmallWord.DETERMINER)
                || document.isSmall(at, SmallWord.GENITIVE)
                || document.isSmall(at, SmallWord.SOURCE)) {
            at++;
        }
        Hit article = numerals.noun(at, ClausePart.ARTICLE);
        Numeral number = article == null ? null : numerals.number(article.end());
        if (article == null && noun != null && hasParagraphsOnly(at)) {
            Run run = new Run(token, part.end());
            return List.of(new ClauseNaming(run, part.end(), part.value(), null, noun));
        }
        if (article == null || number == null) {
            return List.of();
        }
        Run run = new Run(token, number.end());
        return List.of(new ClauseNaming(run, number.end(), number.value(), part.value(), article));
    }

    /// Whether what is named there has no articles: "paragraph 5 of resolution 2699".
    private boolean hasParagraphsOnly(int token) {
        Hit noun = token < tokens.size() ? document.wordAt(token, Category.AGREEMENT_NOUN) : null;
        LexicalEntry entry = noun == null ? null : noun.word(Category.AGREEMENT_NOUN);
        return entry != null
                && entry.meaning() instanceof AgreementKind kind
                && switch (kind) {
                    case RESOLUTION, DECLARATION, COMMUNIQUE -> true;
                    default -> false;
                };
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
