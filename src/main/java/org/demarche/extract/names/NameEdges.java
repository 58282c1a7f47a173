package org.demarche.extract.names;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.OwnerEnding;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.FoundName;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Cuts from a name found by its looks what the language says is no part of it: titles before it,
/// verbs and days after it, and what follows a stop.
final class NameEdges {
    private static final int ABBREVIATION = 3;

    private static final Set<Category> NEVER_BEFORE =
            EnumSet.of(
                    Category.OFFICE,
                    Category.HONORIFIC,
                    Category.TITLE_MODIFIER,
                    Category.REPORT_VERB,
                    Category.ATTRIBUTION,
                    Category.RELAY,
                    Category.PRONOUN,
                    Category.WEEKDAY,
                    Category.MONTH,
                    Category.COMPLEMENTIZER,
                    Category.FUNCTION_WORD,
                    Category.MODALITY,
                    Category.RELATIVE_DATE);

    private static final Set<Category> NEVER_AFTER =
            EnumSet.of(
                    Category.REPORT_VERB,
                    Category.WEEKDAY,
                    Category.MONTH,
                    Category.PRONOUN,
                    Category.COMPLEMENTIZER);

    private final Document document;
    private final Tokens tokens;
    private final NoNames noNames;

    NameEdges(Document document) {
        this.document = document;
        tokens = document.tokens();
        noNames = new NoNames(document);
    }

    /// The name without what is no part of it, null if nothing is left.
    @Nullable FoundName trimmed(FoundName name) {
        int first = name.first();
        int end = end(name);
        if (first > 0 && tokens.isGlued(first) && tokens.isNumber(first - 1)) {
            first++; // "9DL": the rest of a number's word
        }
        boolean moved = true;
        while (moved && first < end) {
            moved = false;
            Hit hit = document.wordAt(first, NEVER_BEFORE);
            if (hit != null && hit.end() > end && hit.word(Category.HONORIFIC) != null) {
                return null; // but a part of a word of respect: "Dato' Sri"
            }
            if (hit != null && isNoName(name, hit, end)) {
                first = hit.end();
                moved = true;
            } else if (isRoman(first) || !tokens.isWord(first) && !tokens.isNumber(first)) {
                first++;
                moved = true;
            }
        }
        while (end > first
                && (document.wordAt(end - 1, NEVER_AFTER) != null || !isWordOrNumber(end - 1))) {
            end--;
        }
        if (first >= end || !tokens.isWord(first) && name.type() != NameType.ORGANIZATION) {
            return null;
        }
        return noNames.has(new Run(first, end), name.type())
                ? null
                : new FoundName(first, end, name.type(), name.confidence());
    }

    /// A title is no part of a person's name, nor of an organisation's if the organisation follows
    /// it.
    private boolean isNoName(FoundName name, Hit hit, int end) {
        boolean institution = document.wordAt(hit.first(), Category.INSTITUTION) != null;
        boolean given =
                hit.word(Category.HONORIFIC) != null
                        && hit.length() == 1
                        && name.type() == NameType.PERSON
                        && document.wordAt(hit.first(), Category.GIVEN_NAME) != null;
        return !(institution && name.type() == NameType.ORGANIZATION) && !given && hit.end() <= end;
    }

    /// Where the name ends: at the first sign or small word that cannot be within one.
    private int end(FoundName name) {
        for (int i = name.first(); i < name.end(); i++) {
            boolean last = i + 1 == name.end();
            if (tokens.isWord(i)
                    && !tokens.isCapitalised(i)
                    && !isBehindHyphen(i)
                    && (last || !mayJoin(name, i))
                    && i > name.first()) {
                return i;
            }
            if (!isWordOrNumber(i) && !joins(name, i)) {
                return i;
            }
        }
        return name.end();
    }

    private boolean isBehindHyphen(int token) {
        return token > 0
                && tokens.isGlued(token)
                && tokens.is(token - 1, '-')
                && tokens.isGlued(token - 1);
    }

    private boolean isWordOrNumber(int token) {
        return tokens.isWord(token) || tokens.isNumber(token);
    }

    /// A small word within a name: a particle of a person's, a function word of an organisation's.
    private boolean mayJoin(FoundName name, int token) {
        if (document.wordAt(token, Category.REPORT_VERB) != null
                || document.isSmall(token, SmallWord.RELATIVE)) {
            return false;
        }
        boolean capitalFollows = false;
        for (int i = token + 1; i < Math.min(name.end(), token + 3); i++) {
            capitalFollows |= tokens.isCapitalised(i);
        }
        if (name.type() == NameType.PERSON) {
            return capitalFollows
                    && tokens.word(token).length() <= ABBREVIATION + 2
                    && !document.isSmall(token, SmallWord.AND);
        }
        return capitalFollows
                && (document.wordAt(token, Category.FUNCTION_WORD) != null
                        || tokens.isGlued(token));
    }

    private boolean joins(FoundName name, int sign) {
        if (sign == name.first()) {
            return false;
        }
        char c = tokens.word(sign).charAt(0);
        boolean glued =
                tokens.isGlued(sign) && sign + 1 < tokens.size() && tokens.isGlued(sign + 1);
        return switch (c) {
            case '.' -> tokens.word(sign - 1).length() <= ABBREVIATION && !opensSentence(sign + 1);
            case '-', '–', '&', '/' ->
                    glued && name.type() != NameType.PERSON || c == '-' && glued || c == '&';
            case '\'', '’', '‘', '`' -> glued && !OwnerEnding.isAt(document, sign);
            case ',', '(', ')' ->
                    name.type() == NameType.ORGANIZATION && sign + 1 < name.end() && c == ',';
            default -> false;
        };
    }

    /// Whether the word behind a stop is one that the language writes small.
    private boolean opensSentence(int token) {
        return token < tokens.size()
                && document.common().contains(tokens.lower(token))
                && document.wordAt(token, Category.GIVEN_NAME) == null;
    }

    /// The number of a committee or congress that stands before the name.
    private boolean isRoman(int token) {
        return tokens.isAllCapitals(token)
                && tokens.word(token).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }
}
