package org.demarche.extract.citations;

import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;

/// Reads how far a name of an agreement goes to the left of its noun: "the US-Philippines Mutual
/// Defense Treaty".
final class NameBefore {
    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final Partners partners;

    NameBefore(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        tokens = document.tokens();
        partners = words.partners();
    }

    void read(AgreementNamingBuilder name, int from) {
        int at = name.first();
        boolean going = true;
        while (going && at > from) {
            int before = at - 1;
            Hit topic = words.topicBefore(at, from);
            Partner partner = partners.before(at, from);
            if (topic != null) {
                name.addTopic(document, topic);
                at = topic.first();
            } else if (partner != null) {
                name.add(partner);
                at = partner.run().first();
            } else if (words.isYear(before)) {
                name.year = Integer.parseInt(tokens.word(before));
                at = before;
            } else if (name.capital && words.isProper(before)) {
                name.own.add(tokens.lower(before));
                at = before;
            } else if (!name.capital
                    && partners.placeAt(before) != null
                    && tokens.isCapitalised(before)) {
                name.own.add(tokens.lower(before));
                at = before;
            } else if (words.isHyphen(before) && isPart(before, from)) {
                at = before;
            } else if (words.ownerEnd(at) < at
                    && partners.before(words.ownerEnd(at), from) != null) {
                at = words.ownerEnd(at);
            } else if (document.isSmall(before, SmallWord.AND)
                    && words.topicBefore(before, from) != null
                    && words.topicAt(at) != null) {
                at = before;
            } else {
                going = false;
            }
        }
        name.beginAt(at);
    }

    private boolean isPart(int end, int from) {
        return words.topicBefore(end, from) != null
                || partners.before(end, from) != null
                || words.isYear(end - 1);
    }
}
