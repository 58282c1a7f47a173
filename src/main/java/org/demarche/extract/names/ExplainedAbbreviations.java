package org.demarche.extract.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.nlp.FoundName;
import org.demarche.nlp.Tokens;

/// Abbreviations that the text itself explains by words which are no name: "gross domestic product
/// (GDP)", "Overnight Policy Rate (OPR)".
final class ExplainedAbbreviations {
    private final Tokens tokens;
    private final Set<String> words = new HashSet<>();

    /// @param things names found by their looks that name no person, organisation or place
    ExplainedAbbreviations(Document document, List<FoundName> things) {
        tokens = document.tokens();
        for (Run inside : document.brackets().all()) {
            if (inside.length() == 1
                    && isAbbreviation(tokens.word(inside.first()))
                    && (isSpelledSmall(inside.first() - 1)
                            || isAgreement(document, inside.first() - 1))) {
                words.add(tokens.word(inside.first()));
            }
        }
        for (FoundName thing : things) {
            Run inside = document.brackets().from(thing.end());
            if (inside != null && inside.length() == 1) {
                words.add(tokens.word(inside.first()));
            }
        }
    }

    /// Whether the name is such an abbreviation.
    boolean has(FoundName name) {
        return name.end() - name.first() == 1 && words.contains(tokens.word(name.first()));
    }

    private static boolean isAbbreviation(String word) {
        return word.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /// Whether the noun of an agreement's name stands before the bracket, right before it or as the
    /// first of the words that the abbreviation shortens.
    private boolean isAgreement(Document document, int bracket) {
        String letters = tokens.lower(bracket + 1);
        int first = Math.max(0, bracket - 2 * letters.length());
        for (int i = first; i < bracket; i++) {
            Hit noun = document.wordAt(i, Category.AGREEMENT_NOUN);
            if (noun != null
                    && tokens.isCapitalised(i)
                    && (noun.end() == bracket || tokens.lower(i).charAt(0) == letters.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words before the bracket begin with the letters of the one in it, and most of
    /// them with small ones.
    private boolean isSpelledSmall(int bracket) {
        String letters = tokens.lower(bracket + 1);
        int letter = letters.length() - 1;
        int small = 0;
        for (int i = bracket - 1;
                i >= 0 && letter >= 0 && bracket - i <= 2 * letters.length();
                i--) {
            if (tokens.isWord(i) && tokens.lower(i).charAt(0) == letters.charAt(letter)) {
                small += tokens.isCapitalised(i) ? 0 : 1;
                letter--;
            }
        }
        return letter < 0 && 2 * small > letters.length();
    }
}
