package org.demarche.extract.agreements;

import java.util.List;
import java.util.Locale;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads how far the name of an agreement goes to both sides of its noun: "the US-Philippines
/// Mutual Defense Treaty (MDT)", "perjanjian tentang kemitraan strategis antara X dan Y".
final class AgreementNameReader {
    private static final int BRACKET = 9;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final PartyList partyList;
    private final List<Mention> dates;

    AgreementNameReader(
            Document document, AgreementWords words, PartyList partyList, List<Mention> dates) {
        this.partyList = partyList;
        this.dates = dates;
        this.document = document;
        this.words = words;
        tokens = document.tokens();
    }

    /// The name around a noun; it begins at `from` at the earliest.
    AgreementName around(Hit hit, LexicalEntry noun, int from) {
        Sentence sentence = document.sentenceOf(hit.first());
        boolean capital = tokens.isCapitalised(hit.first()) && !isTitle(sentence);
        AgreementName name = new AgreementName(hit.first(), hit.end(), noun, capital);
        boolean after = noun.has("name", "after");
        if (!after) {
            readLeft(name, Math.max(from, sentence.first()));
        }
        readRight(name, sentence, after);
        readYear(name);
        partyList.addTo(name, sentence);
        return name;
    }

    /// The name of a known agreement, with the noun beside it and what follows.
    AgreementName known(Agreement agreement, int first, int end, LexicalEntry noun) {
        AgreementName name = new AgreementName(first, end, noun, true);
        name.known.add(agreement);
        name.sure = true;
        boolean dated = agreement.kind() != AgreementKind.RESOLUTION;
        for (int i = first - 1; dated && i < end; i++) {
            name.year = words.isYear(i) ? Integer.parseInt(tokens.word(i)) : name.year;
        }
        Sentence sentence = document.sentenceOf(first);
        readBrackets(name, sentence.end());
        readYear(name);
        partyList.addTo(name, sentence);
        return name;
    }

    /// Whether it is a headline that writes every word with a capital.
    private boolean isTitle(Sentence sentence) {
        int small = 0;
        int all = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tokens.word(i).length() > 3 && tokens.isWord(i)) {
                all++;
                small += tokens.isCapitalised(i) ? 0 : 1;
            }
        }
        return all > 3 && small * 4 < all;
    }

    private void readLeft(AgreementName name, int from) {
        int at = name.first;
        boolean going = true;
        while (going && at > from) {
            int before = at - 1;
            Hit topic = words.topicBefore(at, from);
            AgreementWords.Partner partner = words.partnerBefore(at, from);
            if (topic != null) {
                addTopic(name, topic);
                at = topic.first();
            } else if (partner != null) {
                name.parties.add(partner.party());
                at = partner.first();
            } else if (words.isYear(before)) {
                name.year = Integer.parseInt(tokens.word(before));
                at = before;
            } else if (name.capital && words.isProper(before)) {
                name.own.add(tokens.lower(before));
                at = before;
            } else if (!name.capital
                    && words.placeAt(before) != null
                    && tokens.isCapitalised(before)) {
                name.own.add(tokens.lower(before));
                at = before;
            } else if (words.isHyphen(before) && isPart(before, from)) {
                at = before;
            } else if (words.isGenitive(at) && words.partnerBefore(at - 2, from) != null) {
                at -= 2;
            } else if (document.isFunction(before, "and")
                    && words.topicBefore(before, from) != null
                    && words.topicAt(at) != null) {
                at = before;
            } else {
                going = false;
            }
        }
        name.first = at;
    }

    private boolean isPart(int end, int from) {
        return words.topicBefore(end, from) != null
                || words.partnerBefore(end, from) != null
                || words.isYear(end - 1);
    }

    private void readRight(AgreementName name, Sentence sentence, boolean after) {
        int limit = sentence.end();
        boolean open = after;
        boolean topical = false;
        boolean partnered = false;
        boolean about = false;
        int at = readBrackets(name, limit);
        while (at < limit) {
            Hit topic = words.topicAt(at);
            AgreementWords.Partner partner = words.partnerAt(at);
            int next = -1;
            Integer afterNumber = null;
            if (topic != null && (open || topical)) {
                addTopic(name, topic);
                next = topic.end();
                topical = true;
            } else if (partner != null && open) {
                if (about) {
                    String id = partner.party().id();
                    name.own.add(id.substring(id.indexOf('/') + 1).toLowerCase(Locale.ROOT));
                } else {
                    name.parties.add(partner.party());
                }
                next = partner.end();
                partnered = !about;
                topical = false;
            } else if ((afterNumber = number(name, at, limit)) != null) {
                next = afterNumber;
            } else if (words.isYear(at) && name.year == 0) {
                name.year = Integer.parseInt(tokens.word(at));
                next = at + 1;
            } else if (open && isOwn(name, at)) {
                name.own.add(tokens.lower(at));
                next = at + 1;
                topical = false;
            }
            if (next > 0) {
                name.end = next;
                name.last = next;
                at = readBrackets(name, limit);
                continue;
            }
            int link = link(name, at, limit, topical, partnered);
            if (link < 0) {
                break;
            }
            about |= document.isFunction(at, "topic") || words.isPhrase(at, "about");
            open = true;
            at = link;
        }
    }

    /// A capitalised word goes on a capitalised name; a name of a place any other.
    private boolean isOwn(AgreementName name, int at) {
        return words.isProper(at) && (name.capital || at == name.end);
    }

    /// The token after a word that joins the next part to the name, -1 if there is none.
    private int link(AgreementName name, int at, int limit, boolean topical, boolean partnered) {
        int next = at;
        if (words.isHyphen(at) && partnered && words.partnerAt(at + 1) != null) {
            return at + 1;
        }
        if (document.isFunction(at, "and")) {
            boolean both = partnered && words.partnerAt(at + 1) != null;
            return both
                            || (topical && words.topicAt(at + 1) != null)
                            || (name.capital && at + 1 < limit && isOwn(name, at + 1))
                    ? at + 1
                    : -1;
        }
        Hit more = tokens.is(at, ',') && topical ? words.topicAt(at + 1) : null;
        if (more != null) {
            int beyond = more.end();
            boolean list =
                    beyond < limit
                            && (document.isFunction(beyond, "and")
                                    || (tokens.is(beyond, ',')
                                            && document.isFunction(beyond + 1, "and")));
            return list ? at + 1 : -1;
        }
        if (tokens.is(at, ',') && topical && document.isFunction(at + 1, "and")) {
            return words.topicAt(at + 2) != null ? at + 2 : -1;
        }
        Hit about = words.phraseAt(at, "about");
        if (about != null) {
            next = about.end();
        } else if (document.isFunction(at, "genitive")
                || document.isFunction(at, "topic")
                || (name.capital && document.isFunction(at, "target"))) {
            next = at + 1;
        } else {
            return -1;
        }
        while (next < limit && document.isFunction(next, "determiner")) {
            next++;
        }
        boolean follows =
                next < limit
                        && (words.topicAt(next) != null
                                || (document.isFunction(at, "genitive")
                                        && words.partnerAt(next) != null)
                                || (name.capital && words.isProper(next)));
        return follows ? next : -1;
    }

    private @Nullable Integer number(AgreementName name, int at, int limit) {
        Hit sign = words.phraseAt(at, "number");
        int digits = sign == null ? at : sign.end();
        if (sign != null && digits < limit && tokens.is(digits, '.')) {
            digits++;
        }
        boolean numbered = sign != null || name.noun.has("needs", "number");
        if (!numbered || digits >= limit || !tokens.isNumber(digits) || name.number != null) {
            return null;
        }
        name.number = tokens.word(digits);
        return digits + 1;
    }

    /// Takes up a short form in brackets right after the name; gives the token after it.
    private int readBrackets(AgreementName name, int limit) {
        int open = name.last;
        if (open >= limit || !tokens.is(open, '(')) {
            return open;
        }
        int begin = open + 1;
        for (int i = begin; i < Math.min(limit, open + BRACKET); i++) {
            boolean close = tokens.is(i, ')');
            if ((close || tokens.is(i, '/')) && i > begin) {
                if (!tokens.isNumber(begin) || i - begin > 1 || tokens.isGlued(begin + 1)) {
                    name.shortForms.add(document.words(document.span(begin, i)));
                } else if (words.isYear(begin)) {
                    name.year = Integer.parseInt(tokens.word(begin));
                }
                begin = i + 1;
            }
            if (close) {
                name.last = i + 1;
                return i + 1;
            }
        }
        return open;
    }

    /// "kesepakatan nuklir tahun 2015", "the Oslo accords 1993".
    private void readYear(AgreementName name) {
        if (name.year != 0 || name.last >= tokens.size()) {
            return;
        }
        int at = tokens.begin(name.last);
        for (Mention date : dates) {
            if (date.span().begin() == at
                    && date.refersTo() instanceof PartialDate day
                    && day.month() == 0) {
                name.year = day.year();
                name.last = tokens.at(date.span().end());
            }
        }
    }

    private void addTopic(AgreementName name, Hit hit) {
        LexicalEntry topic = hit.word(Category.TOPIC);
        if (topic != null) {
            name.addTopic(topic, document.words(document.span(hit.first(), hit.end())));
        }
    }
}
