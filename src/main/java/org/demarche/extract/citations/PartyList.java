package org.demarche.extract.citations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.domain.Party;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;

/// Reads the parties that stand in a list behind an agreement's name or behind who signed it.
public final class PartyList {
    private static final int GAP = 4;
    private static final int TOPIC = 10;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;

    public PartyList(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        tokens = document.tokens();
    }

    /// "between X and Y", "yang diteken antara X dengan Y", "with X".
    void addTo(AgreementNamingBuilder name, Sentence sentence) {
        int limit = sentence.end();
        int from = behindTopic(name.last, limit);
        for (int at = from; at < Math.min(limit, from + GAP); at++) {
            Hit between = words.phraseAt(at, AgreementPhrase.BETWEEN);
            boolean companion = at == name.last && document.isSmall(at, SmallWord.COMPANION);
            if (between != null || companion) {
                int begin = between == null ? at + 1 : between.end();
                Map<Party, Partner> found = new LinkedHashMap<>();
                int last = parties(Run.between(begin, limit), companion ? 1 : GAP, found);
                if (found.size() > (companion ? 0 : 1)) {
                    found.values().forEach(name::add);
                    name.last = last;
                }
                return;
            }
            boolean skipped =
                    document.isSmall(at, SmallWord.RELATIVE)
                            || document.isSmall(at, SmallWord.ADVERB)
                            || document.isSmall(at, SmallWord.AUXILIARY)
                            || document.wordAt(at, Category.AGREEMENT_STATUS) != null;
            if (!skipped) {
                return;
            }
        }
    }

    /// Where "between" stands behind words that no dictionary has: "for talks and trust between X
    /// and Y"; the token itself if it stands behind none.
    private int behindTopic(int token, int limit) {
        boolean topic =
                token < limit
                        && (document.isSmall(token, SmallWord.GENITIVE)
                                || document.isSmall(token, SmallWord.TOPIC)
                                || document.isSmall(token, SmallWord.PURPOSE)
                                || words.isPhrase(token, AgreementPhrase.ABOUT));
        for (int at = token + 1; topic && at < Math.min(limit, token + TOPIC); at++) {
            if (words.isPhrase(at, AgreementPhrase.BETWEEN)) {
                return at;
            }
            topic =
                    (tokens.isWord(at) || tokens.is(at, ','))
                            && words.partners().at(at) == null
                            && document.wordAt(at, Category.AGREEMENT_STATUS) == null
                            && document.wordAt(at, Category.AGREEMENT_NOUN) == null
                            && !document.isSmall(at, SmallWord.RELATIVE);
        }
        return token;
    }

    /// Gathers the parties of a list, each with where it stands first; gives the token after the
    /// last.
    ///
    /// @param gap how many other words may stand between them
    public int parties(Run within, int gap, Map<Party, Partner> found) {
        int begin = within.first();
        int limit = within.end();
        int last = begin;
        int missed = 0;
        int at = begin;
        while (at < limit && missed <= gap) {
            Partner partner = words.partners().actorAt(at);
            if (partner != null) {
                found.putIfAbsent(partner.party(), partner);
                at = partner.end();
                last = at;
                missed = 0;
            } else {
                boolean joins =
                        document.isSmall(at, SmallWord.AND)
                                || document.isSmall(at, SmallWord.COMPANION)
                                || tokens.is(at, ',')
                                || words.isHyphen(at);
                if (tokens.is(at, ';') || document.isSmall(at, SmallWord.RELATIVE)) {
                    break;
                }
                missed += joins ? 0 : 1;
                if (missed > 0 && found.size() > 1 && !tokens.is(at, '(')) {
                    break;
                }
                at++;
            }
        }
        return last;
    }
}
