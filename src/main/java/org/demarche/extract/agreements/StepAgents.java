package org.demarche.extract.agreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.citations.Partners;
import org.demarche.extract.citations.PartyList;
import org.demarche.extract.names.Dateline;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.AgreementPhrase;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;

/// Tells who took a step of an agreement, and who must be its parties as they did.
final class StepAgents {
    private static final int GAP = 4;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final PartyList partyList;
    private final Partners partners;

    StepAgents(Document document, AgreementWords words) {
        this.document = document;
        this.words = words;
        partyList = new PartyList(document, words);
        partners = words.partners();
        tokens = document.tokens();
    }

    /// Who must be parties of the agreement, as they took the step.
    List<Partner> parties(Hit hit, LexicalEntry entry, AgreementNaming naming, Sentence sentence) {
        boolean companions = hasCompanions(naming);
        boolean signs =
                entry.is(AgreementStatus.SIGNED)
                        || companions && entry.is(AgreementStatus.RATIFIED);
        if (naming.partners().size() > 1 && !companions
                || entry.has(Trait.THIRD_YES)
                || !(signs || entry.is(AgreementStatus.NEGOTIATED))) {
            return List.of();
        }
        Map<Party, Partner> found = new LinkedHashMap<>();
        if (isAgent(hit.end())) {
            partyList.parties(Run.between(hit.end() + 1, sentence.end()), GAP, found);
        } else if (naming.first() >= hit.end()) {
            subjects(hit, sentence, false, found);
        } else if (partners.actorAt(hit.end()) != null) {
            partyList.parties(Run.between(hit.end(), sentence.end()), 0, found);
        }
        if (!found.isEmpty()) {
            naming.partners().forEach(p -> found.putIfAbsent(p.party(), p));
        }
        return signs || found.size() > 1 ? List.copyOf(found.values()) : List.of();
    }

    /// Whether its partners are those of somebody else: "a treaty with Uganda and Rwanda".
    private boolean hasCompanions(AgreementNaming naming) {
        return !naming.partners().isEmpty()
                && document.isSmall(
                        naming.partners().getFirst().run().first() - 1, SmallWord.COMPANION);
    }

    /// Who took the step: behind a word for the agent, right behind a verb that follows the
    /// agreement's name, or before a verb that it follows.
    List<Party> agents(Hit hit, LexicalEntry entry, AgreementNaming naming, Sentence sentence) {
        Map<Party, Partner> found = new LinkedHashMap<>();
        if (isAgent(hit.end())) {
            partyList.parties(Run.between(hit.end() + 1, sentence.end()), GAP, found);
        } else if (naming.first() < hit.first()) {
            partyList.parties(Run.between(hit.end(), sentence.end()), 0, found);
        } else if (!entry.has(Trait.NOUN_YES) && !entry.has(Trait.THIRD_YES)) {
            subjects(hit, sentence, true, found);
        }
        return List.copyOf(found.keySet());
    }

    /// "Both countries ratified it."
    boolean isBoth(Hit hit, Sentence sentence) {
        for (int i = sentence.first(); i < hit.first(); i++) {
            LexicalEntry pronoun = document.entryAt(i, Category.PRONOUN);
            if (words.isPhrase(i, AgreementPhrase.PARTIES)
                    || (pronoun != null && pronoun.is(PronounKind.STATES))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgent(int token) {
        return token < tokens.size() && document.isSmall(token, SmallWord.AGENT);
    }

    /// @param organs whether those of states count
    private void subjects(Hit hit, Sentence sentence, boolean organs, Map<Party, Partner> found) {
        int begin = Math.max(sentence.first(), Dateline.end(document, sentence));
        Map<Party, Partner> adjectives = new LinkedHashMap<>();
        for (int i = begin; i < hit.first(); i++) {
            Partner partner = partners.actorAt(i);
            boolean reports =
                    document.wordAt(i, Category.REPORT_VERB) != null
                            || document.wordAt(i, Category.COMPLEMENTIZER) != null;
            if (Dateline.endsAt(tokens, i) || (reports && partner == null)) {
                begin = i + 1;
                found.clear();
                adjectives.clear();
            }
            boolean aside =
                    i > begin
                            && (document.isSmall(i - 1, SmallWord.PLACE)
                                    || document.isSmall(i - 1, SmallWord.TARGET)
                                    || document.isSmall(i - 1, SmallWord.SOURCE)
                                    || document.isSmall(i - 1, SmallWord.TOPIC));
            boolean organ =
                    organs
                            && partner != null
                            && partner.party() instanceof Organization o
                            && o.partOf() != null;
            if (partner != null && !aside && (organ || partner.isCertain())) {
                (partners.isAdjective(i) ? adjectives : found)
                        .putIfAbsent(partner.party(), partner);
            }
            i = partner == null ? i : partner.end() - 1;
        }
        if (found.isEmpty() && !hasPerson(Run.between(begin, hit.first()))) {
            found.putAll(adjectives);
        }
    }

    private boolean hasPerson(Run run) {
        for (int i = run.first(); i < run.end(); i++) {
            if (partners.isPerson(i)) {
                return true;
            }
        }
        return false;
    }
}
