package org.demarche.extract.citations;

import java.util.Locale;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads how far a name of an agreement goes to the right of its noun: "perjanjian tentang
/// kemitraan strategis antara X dan Y".
final class NameBehind {
    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final Partners partners;
    private final NameBrackets brackets;
    private final NameLinks links;

    NameBehind(Document document, AgreementWords words, NameBrackets brackets) {
        this.document = document;
        this.words = words;
        this.brackets = brackets;
        tokens = document.tokens();
        partners = words.partners();
        links = new NameLinks(document, words);
    }

    /// @param limit the token after all that can belong to it
    /// @param after whether the noun stands first in such names
    void read(AgreementNamingBuilder name, int limit, boolean after) {
        boolean open = after;
        boolean topical = false;
        boolean partnered = false;
        boolean about = false;
        int at = brackets.read(name, limit);
        while (at < limit) {
            Hit topic = words.topicAt(at);
            Partner partner = partners.at(at);
            int next = -1;
            Integer afterNumber = null;
            if (topic != null && (open || topical)) {
                name.addTopic(document, topic);
                next = topic.end();
                topical = true;
            } else if (partner != null && open) {
                if (about) {
                    String id = partner.party().id();
                    name.own.add(id.substring(id.indexOf('/') + 1).toLowerCase(Locale.ROOT));
                } else {
                    name.add(partner);
                }
                next = partner.end();
                partnered = !about;
                topical = false;
            } else if ((afterNumber = number(name, at, limit)) != null) {
                next = afterNumber;
            } else if (words.isYear(at) && name.year == 0) {
                name.year = Integer.parseInt(tokens.word(at));
                next = at + 1;
            } else if (open && links.isOwn(name, at)) {
                name.own.add(tokens.lower(at));
                next = at + 1;
                topical = false;
            }
            if (next > 0) {
                name.endAt(next);
                at = brackets.read(name, limit);
                continue;
            }
            int link = links.behind(name, at, limit, topical, partnered);
            if (link < 0) {
                break;
            }
            about |=
                    document.isSmall(at, SmallWord.TOPIC)
                            || words.isPhrase(at, AgreementPhrase.ABOUT);
            open = true;
            at = link;
        }
    }

    private @Nullable Integer number(AgreementNamingBuilder name, int at, int limit) {
        Hit sign = words.phraseAt(at, AgreementPhrase.NUMBER);
        int digits = sign == null ? at : sign.end();
        if (sign != null && digits < limit && tokens.is(digits, '.')) {
            digits++;
        }
        boolean numbered = sign != null || name.noun.has(Trait.NEEDS_NUMBER);
        if (!numbered || digits >= limit || !tokens.isNumber(digits) || name.number != null) {
            return null;
        }
        name.number = tokens.word(digits);
        return digits + 1;
    }
}
