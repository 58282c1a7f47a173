package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Obligation;
import org.demarche.domain.Party;
import org.demarche.domain.Span;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.SmallWord;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads out of what an article says who is bound to what, for whom and on what condition.
final class ObligationFinder {
    private static final List<AgreementPhrase> BOUND =
            List.of(AgreementPhrase.PARTIES, AgreementPhrase.OTHER, AgreementPhrase.ONE);

    private static final int LEAD = 3;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;

    /// Whom a duty binds.
    ///
    /// @param parties empty for all the parties of the agreement
    private record Bound(List<Party> parties, int end) {}

    ObligationFinder(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        tokens = document.tokens();
    }

    /// The obligation in the tokens, null if nobody is bound there.
    @Nullable Obligation obligation(Run run, List<Party> parties) {
        int first = run.first();
        int end = run.end();
        Span condition = null;
        int at = first;
        Bound bound = null;
        if (isCondition(first)) {
            for (int i = first + 1; i + 1 < end && bound == null; i++) {
                if (tokens.is(i, ',')) {
                    bound = bound(new Run(i + 1, end));
                    at = i + 1;
                    condition = document.span(first, i);
                }
            }
        } else {
            for (int i = first; i < Math.min(end, first + LEAD) && bound == null; i++) {
                bound = bound(new Run(i, end));
                at = i;
            }
        }
        if (bound == null) {
            return null;
        }
        Hit modal = words.phraseAt(bound.end(), AgreementPhrase.DUTY);
        int begin = modal == null ? bound.end() : modal.end();
        int stop = end;
        for (int i = begin + 1; i + 1 < end && condition == null; i++) {
            if (isCondition(i)) {
                condition = document.span(i, end);
                stop = tokens.is(i - 1, ',') ? i - 1 : i;
            }
        }
        if (begin >= stop || (bound.parties().isEmpty() && parties.isEmpty())) {
            return null;
        }
        List<Party> obligors = bound.parties().isEmpty() ? parties : bound.parties();
        boolean each =
                mentions(new Run(first, at), AgreementPhrase.ONE)
                        || mentions(new Run(begin, end), AgreementPhrase.OTHER);
        Run duty = new Run(begin, stop);
        return new Obligation(
                obligors,
                document.span(duty),
                beneficiaries(duty, each ? parties : List.of()),
                condition);
    }

    private boolean isCondition(int token) {
        return document.isSmall(token, SmallWord.CONDITION);
    }

    private @Nullable Bound bound(Run rest) {
        int token = rest.first();
        int end = rest.end();
        for (AgreementPhrase phrase : BOUND) {
            Hit hit = words.phraseAt(token, phrase);
            if (hit != null && hit.end() < end) {
                return new Bound(List.of(), hit.end());
            }
        }
        List<Party> named = new ArrayList<>();
        int at = token;
        while (at < end) {
            Partner partner = words.partners().at(at);
            boolean joins = document.isSmall(at, SmallWord.AND) || tokens.is(at, ',');
            if (partner != null) {
                named.add(partner.party());
                at = partner.end();
            } else if (joins && !named.isEmpty() && words.partners().at(at + 1) != null) {
                at++;
            } else {
                break;
            }
        }
        boolean bound = !named.isEmpty() && at < end && words.isPhrase(at, AgreementPhrase.DUTY);
        return bound ? new Bound(named, at) : null;
    }

    private boolean mentions(Run run, AgreementPhrase phrase) {
        for (int i = run.first(); i < run.end(); i++) {
            if (words.isPhrase(i, phrase)) {
                return true;
            }
        }
        return false;
    }

    private List<Party> beneficiaries(Run duty, List<Party> each) {
        Set<Party> found = new LinkedHashSet<>(each);
        for (int i = duty.first(); i + 1 < duty.end(); i++) {
            Partner partner =
                    document.isSmall(i, SmallWord.RECIPIENT) ? words.partners().at(i + 1) : null;
            if (partner != null) {
                found.add(partner.party());
            }
        }
        return List.copyOf(found);
    }
}
