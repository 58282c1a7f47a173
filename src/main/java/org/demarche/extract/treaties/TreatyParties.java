package org.demarche.extract.treaties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.language.TreatyPhrase;
import org.demarche.nlp.Tokens;

/// Finds between whom a treaty is made: in its title, else in its preamble, by its signatures, or
/// in its first article.
final class TreatyParties {
    /// So far from the beginning of a list its first party may stand.
    private static final int LEAD = 16;

    /// So long an opening article that says between whom something is established.
    private static final int OPENING = 30;

    /// So far apart the parties of a list may stand, brackets not counted.
    private static final int GAP = 12;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;

    TreatyParties(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        tokens = document.tokens();
    }

    /// @param titleEnd the token after the title
    /// @param text the tokens from the first article to the last
    List<Partner> parties(int titleEnd, Run text) {
        int articles = text.first();
        int end = text.end();
        List<Partner> best = List.of();
        for (int i = 0; i < titleEnd && best.size() < 2; i++) {
            Hit between = words.phraseAt(i, AgreementPhrase.BETWEEN);
            if (between != null) {
                best = list(Run.between(between.end(), titleEnd));
            }
        }
        if (best.size() < 2) {
            best = list(Run.between(titleEnd, articles));
        }
        if (best.size() < 2) {
            best = signatories(end);
        }
        for (int i = articles; i < Math.min(articles + OPENING, end) && best.size() < 2; i++) {
            Hit between = words.phraseAt(i, AgreementPhrase.BETWEEN);
            if (between != null) {
                best = list(Run.between(between.end(), Math.min(end, between.end() + LEAD)));
            }
        }
        return best.size() < 2 ? List.of() : best;
    }

    /// Parties one after another, with nothing between them but what belongs to their names.
    private List<Partner> list(Run run) {
        int end = run.end();
        Map<String, Partner> parties = new LinkedHashMap<>();
        int gap = 0;
        int at = run.first();
        while (at < end && gap < (parties.isEmpty() ? LEAD : GAP)) {
            Partner partner = words.partners().at(at);
            if (partner != null) {
                if (!isOfOthers(at)) {
                    parties.putIfAbsent(partner.party().id(), partner);
                }
                at = partner.end();
                gap = 0;
            } else if (tokens.is(at, '(')) {
                at = afterBracket(at, end);
            } else if (!parties.isEmpty() && ends(at)) {
                break;
            } else {
                gap++;
                at++;
            }
        }
        return List.copyOf(parties.values());
    }

    /// "the members of the Organization" are the parties, not the organisation.
    private boolean isOfOthers(int token) {
        for (int i = token - 1; i > Math.max(0, token - 4); i--) {
            if (document.isSmall(i, SmallWord.GENITIVE)) {
                return tokens.isWord(i - 1) && !tokens.isCapitalised(i - 1);
            }
        }
        return false;
    }

    private int afterBracket(int open, int end) {
        for (int i = open + 1; i < end; i++) {
            if (tokens.is(i, ')')) {
                return i + 1;
            }
        }
        return end;
    }

    /// A word that opens what the agreement is about or what the parties think.
    private boolean ends(int token) {
        if (words.phraseAt(token, AgreementPhrase.BETWEEN) != null || tokens.is(token, '.')) {
            return true;
        }
        for (Hit hit : document.hits().get(token)) {
            LexicalEntry entry = hit.word(Category.FUNCTION_WORD);
            if (entry != null && hit.length() == 1) {
                return switch (entry.as(SmallWord.class)) {
                    case AND, DETERMINER, GENITIVE -> false;
                    default -> true;
                };
            }
        }
        return false;
    }

    /// "For the Government of …" below the last article.
    private List<Partner> signatories(int from) {
        Map<String, Partner> parties = new LinkedHashMap<>();
        for (int i = from; i < tokens.size(); i++) {
            Hit hit = document.wordAt(i, Category.TREATY_PHRASE);
            LexicalEntry entry = hit == null ? null : hit.word(Category.TREATY_PHRASE);
            if (hit != null && entry != null && entry.is(TreatyPhrase.SIGNATORY)) {
                Partner partner = words.partners().at(hit.end());
                while (partner != null) {
                    parties.putIfAbsent(partner.party().id(), partner);
                    int next = partner.end();
                    next += document.isSmall(next, SmallWord.DETERMINER) ? 1 : 0;
                    partner = words.partners().at(next);
                }
            }
        }
        return new ArrayList<>(parties.values());
    }
}
