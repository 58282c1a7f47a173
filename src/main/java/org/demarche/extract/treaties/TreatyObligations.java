package org.demarche.extract.treaties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Obligation;
import org.demarche.domain.Party;
import org.demarche.domain.Span;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.SmallWord;
import org.demarche.language.TreatyPhrase;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads out of the sentences of a treaty what they bind its parties to: "Each Party shall …".
final class TreatyObligations {
    /// So far behind the word for a duty a right may be named.
    private static final int LEAD = 4;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final List<Party> parties;

    /// @param parties those of the treaty
    TreatyObligations(Document document, AgreementWords words, List<Party> parties) {
        this.document = document;
        this.words = words;
        this.parties = parties;
        tokens = document.tokens();
    }

    /// One for each sentence that binds a party, in their order. Where the text binds all parties
    /// and these are not known, the obligors are empty.
    List<Obligation> obligations(Span text) {
        List<Obligation> found = new ArrayList<>();
        int token = tokens.at(text.begin());
        int end = tokens.at(text.end());
        while (token < end) {
            int stop = sentenceEnd(new Run(token, end));
            Obligation obligation = stop > token ? obligation(new Run(token, stop)) : null;
            if (obligation != null) {
                found.add(obligation);
            }
            token = Math.max(stop, token + 1);
        }
        return found;
    }

    /// The token after the sentence, which may run on over wrapped lines.
    private int sentenceEnd(Run rest) {
        int token = rest.first();
        int end = rest.end();
        int stop = Math.min(document.sentenceOf(token).end(), end);
        while (stop < end
                && stop > token
                && ".;:".indexOf(tokens.word(stop - 1).charAt(0)) < 0
                && !document.isParted(stop)) {
            stop = Math.min(Math.max(document.sentenceOf(stop).end(), stop + 1), end);
        }
        return stop;
    }

    private @Nullable Obligation obligation(Run sentence) {
        int first = sentence.first();
        int end = sentence.end();
        int subject = first;
        Span condition = null;
        if (isCondition(first) || isPhrase(first, TreatyPhrase.PROVISO)) {
            for (int i = first + 1; i + 1 < end && condition == null; i++) {
                if (tokens.is(i, ',') && obligors(new Run(i + 1, end)) != null) {
                    condition = document.span(first, i);
                    subject = i + 1;
                }
            }
        }
        Run clause = new Run(subject, end);
        List<Party> obligors = obligors(clause);
        Hit duty = obligors == null ? null : duty(clause);
        if (obligors == null
                || duty == null
                || duty.end() >= end
                || isRight(new Run(duty.end(), end))) {
            return null;
        }
        int stop = end;
        for (int i = duty.end() + 1; i + 1 < end && condition == null; i++) {
            if (isCondition(i)) {
                condition = document.span(trimmed(new Run(i, end)));
                stop = i;
            }
        }
        int begin = tokens.is(duty.end(), ',') ? duty.end() + 1 : duty.end();
        if (isPhrase(duty.first(), TreatyPhrase.FORBIDDEN)) {
            begin = duty.first();
        } else if (isPhrase(duty.first() - 1, TreatyPhrase.FORBIDDEN)) {
            begin = duty.first() - 1;
        } else if (isPhrase(subject, TreatyPhrase.FORBIDDEN)) {
            begin = subject;
        }
        Run content = trimmed(Run.between(begin, stop));
        return content.isEmpty()
                ? null
                : new Obligation(
                        obligors,
                        document.span(content),
                        beneficiaries(content, obligors),
                        condition);
    }

    /// Without the stops at its end.
    private Run trimmed(Run run) {
        int end = run.end();
        while (end > run.first() && ".,;:".contains(tokens.word(end - 1).substring(0, 1))) {
            end--;
        }
        return new Run(run.first(), end);
    }

    /// Whom the sentence binds that has its subject at the token: nobody if null, all the parties
    /// if it says no more than that.
    private @Nullable List<Party> obligors(Run run) {
        int end = run.end();
        int at = run.first();
        while (at < end
                && (isPhrase(at, TreatyPhrase.BOUND)
                        || document.isSmall(at, SmallWord.DETERMINER))) {
            at = Math.max(at + 1, phraseEnd(at, TreatyPhrase.BOUND));
        }
        if (at < end && isPhrase(at, TreatyPhrase.PARTY)) {
            return parties;
        }
        Map<String, Party> named = new LinkedHashMap<>();
        while (at < end) {
            Partner partner = words.partners().at(at);
            if (partner != null) {
                named.put(partner.party().id(), partner.party());
                at = partner.end();
            } else if (isPhrase(at, TreatyPhrase.BOUND)
                    || document.isSmall(at, SmallWord.AND)
                    || document.isSmall(at, SmallWord.DETERMINER)
                    || tokens.is(at, ',')) {
                at = Math.max(at + 1, phraseEnd(at, TreatyPhrase.BOUND));
            } else {
                break;
            }
        }
        boolean binds =
                at < end
                        && (words.isPhrase(at, AgreementPhrase.DUTY)
                                || words.isPhrase(at - 1, AgreementPhrase.DUTY));
        return named.isEmpty() || !binds ? null : List.copyOf(named.values());
    }

    private @Nullable Hit duty(Run run) {
        for (int i = run.first(); i < run.end() && !tokens.is(i, ';'); i++) {
            Hit duty = words.phraseAt(i, AgreementPhrase.DUTY);
            if (duty != null && !document.isSmall(duty.end(), SmallWord.DETERMINER)) {
                return isOfText(i) ? null : duty;
            }
            if (duty == null && isPhrase(i, TreatyPhrase.RIGHT)) {
                return null;
            }
        }
        return null;
    }

    /// "… this Agreement shall": what comes right before is no party.
    private boolean isOfText(int duty) {
        return document.wordAt(duty - 1, Category.AGREEMENT_NOUN) != null
                || document.wordAt(duty - 1, Category.CLAUSE_NOUN) != null;
    }

    /// "… shall be free to", "… shall have the right to": no duty.
    private boolean isRight(Run run) {
        for (int i = run.first(); i < Math.min(run.first() + LEAD, run.end()); i++) {
            if (isPhrase(i, TreatyPhrase.RIGHT)) {
                return true;
            }
        }
        return false;
    }

    private List<Party> beneficiaries(Run duty, List<Party> obligors) {
        Map<String, Party> found = new LinkedHashMap<>();
        for (int i = duty.first(); i < duty.end(); i++) {
            if (words.isPhrase(i, AgreementPhrase.OTHER)) {
                boolean all = obligors.equals(parties);
                parties.stream()
                        .filter(p -> all || !obligors.contains(p))
                        .forEach(p -> found.put(p.id(), p));
            }
            Partner partner =
                    document.isSmall(i, SmallWord.RECIPIENT)
                            ? partnerAfter(new Run(i + 1, duty.end()))
                            : null;
            if (partner != null) {
                found.put(partner.party().id(), partner.party());
            }
        }
        return List.copyOf(found.values());
    }

    private @Nullable Partner partnerAfter(Run run) {
        int at = run.first();
        while (at < run.end()
                && (isPhrase(at, TreatyPhrase.BOUND)
                        || document.isSmall(at, SmallWord.DETERMINER))) {
            at = Math.max(at + 1, phraseEnd(at, TreatyPhrase.BOUND));
        }
        return words.partners().at(at);
    }

    /// The token after the longest phrase of the value that begins at the token, 0 if there is
    /// none.
    private int phraseEnd(int token, TreatyPhrase value) {
        if (token < 0 || token >= tokens.size()) {
            return 0;
        }
        for (Hit hit : document.hits().get(token)) {
            LexicalEntry entry = hit.word(Category.TREATY_PHRASE);
            if (entry != null && entry.is(value)) {
                return hit.end();
            }
        }
        return 0;
    }

    private boolean isCondition(int token) {
        if (isPhrase(token, TreatyPhrase.PLAIN) || isPhrase(token - 1, TreatyPhrase.PLAIN)) {
            return false;
        }
        if (document.isSmall(token, SmallWord.CONDITION)
                || isPhrase(token, TreatyPhrase.CONDITION)) {
            return true;
        }
        Hit hit = document.wordAt(token, Category.MODALITY);
        LexicalEntry entry = hit == null ? null : hit.word(Category.MODALITY);
        return hit != null
                && entry != null
                && entry.is(ModalityWord.CONDITIONAL)
                && hit.length() > 1;
    }

    private boolean isPhrase(int token, TreatyPhrase value) {
        return phraseEnd(token, value) > 0;
    }
}
