package org.demarche.extract.citations;

import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;

/// The words that join further parts to the name of an agreement: "and", a comma, "on", "of".
final class NameLinks {
    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final Partners partners;

    NameLinks(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        tokens = document.tokens();
        partners = words.partners();
    }

    /// The token after a word that joins the next part to the name, -1 if there is none.
    ///
    /// @param topical whether a topic stands before it
    /// @param partnered whether a party does
    int behind(AgreementNamingBuilder name, int at, int limit, boolean topical, boolean partnered) {
        if (words.isHyphen(at) && partnered && partners.at(at + 1) != null) {
            return at + 1;
        }
        if (document.isSmall(at, SmallWord.AND)) {
            int other = skipArticle(at + 1);
            if (partnered && other < limit && partners.at(other) != null) {
                return other;
            }
            return (topical && words.topicAt(at + 1) != null)
                            || (name.capital && at + 1 < limit && isOwn(name, at + 1))
                    ? at + 1
                    : -1;
        }
        if (tokens.is(at, ',') && partnered && isListOfPartners(at + 1, limit)) {
            return document.isSmall(at + 1, SmallWord.AND) ? at + 2 : at + 1;
        }
        Hit more = tokens.is(at, ',') && topical ? words.topicAt(at + 1) : null;
        if (more != null) {
            int beyond = more.end();
            boolean list =
                    beyond < limit
                            && (document.isSmall(beyond, SmallWord.AND)
                                    || (tokens.is(beyond, ',')
                                            && document.isSmall(beyond + 1, SmallWord.AND)));
            return list ? at + 1 : -1;
        }
        if (tokens.is(at, ',') && topical && document.isSmall(at + 1, SmallWord.AND)) {
            return words.topicAt(at + 2) != null ? at + 2 : -1;
        }
        return afterPreposition(name, at, limit);
    }

    /// "X, Y and Z" from the second of them on.
    private boolean isListOfPartners(int at, int limit) {
        boolean last = document.isSmall(at, SmallWord.AND);
        Partner partner = partners.at(last ? at + 1 : at);
        if (partner == null || partner.end() >= limit) {
            return partner != null && last;
        }
        int end = partner.end();
        return last
                || document.isSmall(end, SmallWord.AND) && partners.at(skipArticle(end + 1)) != null
                || tokens.is(end, ',') && isListOfPartners(end + 1, limit);
    }

    private int skipArticle(int token) {
        return document.isSmall(token, SmallWord.DETERMINER) ? token + 1 : token;
    }

    /// A capitalised word goes on a capitalised name; a name of a place any other.
    boolean isOwn(AgreementNamingBuilder name, int at) {
        return name.linked && words.isTitleWord(at)
                || words.isProper(at) && (name.capital || at == name.end());
    }

    /// "Agreement for the Protection of Fish".
    private int afterLink(AgreementNamingBuilder name, int at, int limit) {
        int next = at;
        for (Hit link = words.phraseAt(next, AgreementPhrase.LINK);
                link != null;
                link = words.phraseAt(next, AgreementPhrase.LINK)) {
            next = link.end();
        }
        boolean follows =
                next > at
                        && next < limit
                        && name.capital
                        && words.isTitleWord(next)
                        && partners.at(next) == null;
        name.linked |= follows;
        return follows ? next : -1;
    }

    /// "on strategic partnership", "of Paris", "tentang kemitraan".
    private int afterPreposition(AgreementNamingBuilder name, int at, int limit) {
        Hit about = words.phraseAt(at, AgreementPhrase.ABOUT);
        int next;
        if (about != null) {
            next = about.end();
        } else if (document.isSmall(at, SmallWord.GENITIVE)
                || document.isSmall(at, SmallWord.TOPIC)
                || (name.capital && document.isSmall(at, SmallWord.TARGET))) {
            next = at + 1;
        } else {
            return afterLink(name, at, limit);
        }
        while (next < limit && document.isSmall(next, SmallWord.DETERMINER)) {
            next++;
        }
        boolean follows =
                next < limit
                        && (words.topicAt(next) != null
                                || (document.isSmall(at, SmallWord.GENITIVE)
                                        && partners.at(next) != null)
                                || (name.capital && words.isProper(next)));
        return follows ? next : afterLink(name, at, limit);
    }
}
