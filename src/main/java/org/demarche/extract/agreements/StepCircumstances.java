package org.demarche.extract.agreements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.Organization;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.Span;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.citations.Partner;
import org.demarche.extract.citations.PartyList;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// What stands around a phrase that tells a step of an agreement: whether it was taken, by whom,
/// when and where.
final class StepCircumstances {
    private static final int REACH = 16;
    private static final int MODAL = 3;
    private static final int GAP = 4;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final PartyList partyList;
    private final List<Mention> dates;

    StepCircumstances(
            Document document, AgreementWords words, PartyList partyList, List<Mention> dates) {
        this.document = document;
        this.words = words;
        this.partyList = partyList;
        this.dates = dates;
        tokens = document.tokens();
    }

    /// By the phrase itself, else by the words right before it.
    Modality modality(Hit hit, LexicalEntry phrase, Sentence sentence) {
        if (phrase.has("announced", "yes")) {
            boolean not = phrase.has("negated", "yes") || before(hit, sentence) == Modality.NEGATED;
            return not ? Modality.NEGATED : Modality.PLANNED;
        }
        Modality before = before(hit, sentence);
        boolean purpose =
                hit.first() > sentence.first() && document.isFunction(hit.first() - 1, "purpose");
        if (before == null) {
            before = purpose ? Modality.PLANNED : Modality.ASSERTED;
        }
        return before;
    }

    private @Nullable Modality before(Hit hit, Sentence sentence) {
        @Nullable Modality found = null;
        int begin = Math.max(sentence.first(), hit.first() - MODAL);
        for (int at = hit.first() - 1; at >= begin && !tokens.is(at, ','); at--) {
            Hit possible = words.phraseAt(at, "possible");
            LexicalEntry could = possible == null ? null : possible.word(Category.AGREEMENT_PHRASE);
            String sort = could == null ? null : could.attribute("modality");
            Modality open = sort == null ? Modality.CONDITIONAL : modality(sort);
            if (open == Modality.NEGATED || open == Modality.DENIED) {
                return open;
            }
            if (found == null && could != null) {
                found = open;
            }
            LexicalEntry entry = document.entryAt(at, Category.MODALITY);
            if (entry != null && (found == null || entry.value().equals("negated"))) {
                found = modality(entry.value());
            }
            if (found == null && words.isPhrase(at, "duty")) {
                found = Modality.PLANNED;
            }
        }
        return found;
    }

    private static Modality modality(String name) {
        return Modality.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// Who must be parties of the agreement, as they took the step.
    List<Party> parties(Hit hit, LexicalEntry entry, AgreementNaming naming, Sentence sentence) {
        boolean signs = entry.value().equals(AgreementStatus.SIGNED.name());
        if (naming.parties().size() > 1
                || entry.has("third", "yes")
                || !(signs || entry.value().equals(AgreementStatus.NEGOTIATED.name()))) {
            return List.of();
        }
        Set<Party> found = new LinkedHashSet<>();
        if (isAgent(hit.end())) {
            partyList.parties(hit.end() + 1, sentence.end(), GAP, found);
        } else if (naming.first() >= hit.end()) {
            subjects(hit, sentence, false, found);
        }
        found.addAll(found.isEmpty() ? List.of() : naming.parties());
        return signs || found.size() > 1 ? List.copyOf(found) : List.of();
    }

    /// Who took the step: behind a word for the agent, right behind a verb that follows the
    /// agreement's name, or before a verb that it follows.
    List<Party> agents(Hit hit, LexicalEntry entry, AgreementNaming naming, Sentence sentence) {
        Set<Party> found = new LinkedHashSet<>();
        if (isAgent(hit.end())) {
            partyList.parties(hit.end() + 1, sentence.end(), GAP, found);
        } else if (naming.first() < hit.first()) {
            partyList.parties(hit.end(), sentence.end(), 0, found);
        } else if (!entry.has("noun", "yes") && !entry.has("third", "yes")) {
            subjects(hit, sentence, true, found);
        }
        return List.copyOf(found);
    }

    /// "Both countries ratified it."
    boolean isBoth(Hit hit, Sentence sentence) {
        for (int i = sentence.first(); i < hit.first(); i++) {
            LexicalEntry pronoun = document.entryAt(i, Category.PRONOUN);
            if (words.isPhrase(i, "parties")
                    || (pronoun != null && pronoun.value().equals("states"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgent(int token) {
        return token < tokens.size() && document.isFunction(token, "agent");
    }

    /// @param organs whether those of states count
    private void subjects(Hit hit, Sentence sentence, boolean organs, Set<Party> found) {
        int begin = sentence.first();
        Set<Party> adjectives = new LinkedHashSet<>();
        for (int i = begin; i < hit.first(); i++) {
            Partner partner = words.partners().actorAt(i);
            boolean dateline = tokens.is(i, ':') || (words.isHyphen(i) && !tokens.isGlued(i));
            boolean reports =
                    document.wordAt(i, Category.REPORT_VERB) != null
                            || document.wordAt(i, Category.COMPLEMENTIZER) != null;
            if (dateline || (reports && partner == null)) {
                begin = i + 1;
                found.clear();
                adjectives.clear();
            }
            boolean aside =
                    i > begin
                            && (document.isFunction(i - 1, "place")
                                    || document.isFunction(i - 1, "target")
                                    || document.isFunction(i - 1, "source")
                                    || document.isFunction(i - 1, "topic"));
            boolean organ =
                    organs
                            && partner != null
                            && partner.party() instanceof Organization o
                            && o.partOf() != null;
            if (partner != null && !aside && (organ || partner.isCertain())) {
                (words.partners().isAdjective(i) ? adjectives : found).add(partner.party());
            }
            i = partner == null ? i : partner.end() - 1;
        }
        if (found.isEmpty() && !isPerson(begin, hit.first())) {
            found.addAll(adjectives);
        }
    }

    private boolean isPerson(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.partners().isPerson(i)) {
                return true;
            }
        }
        return false;
    }

    /// The nearest date of the sentence that stands nearer to no other step and is not within the
    /// agreement's name; null if there is none.
    ///
    /// @param steps all of the sentence
    @Nullable Mention date(Hit hit, AgreementNaming naming, Sentence sentence, List<Hit> steps) {
        Span name = document.span(naming.first(), naming.last());
        Mention nearest = null;
        for (Mention date : dates) {
            if (sentence.span().contains(date.span())
                    && !name.contains(date.span())
                    && distance(date, hit) <= REACH
                    && (nearest == null || rank(date, hit) < rank(nearest, hit))
                    && steps.stream().allMatch(s -> farness(date, hit) <= farness(date, s))) {
                nearest = date;
            }
        }
        return nearest;
    }

    /// A day comes before a mere year, which may be of what is agreed: "haj 2026".
    private int rank(Mention date, Hit hit) {
        boolean year = date.refersTo() instanceof PartialDate on && on.month() == 0;
        return distance(date, hit) + (year ? REACH : 0);
    }

    /// A date is more likely that of the step before it than of the one after it.
    private int farness(Mention date, Hit hit) {
        boolean behind = tokens.at(date.span().begin()) >= hit.end();
        return behind ? distance(date, hit) : 2 * distance(date, hit) + 2;
    }

    /// Tokens between the date and the phrase.
    int distance(Mention date, Hit hit) {
        int first = tokens.at(date.span().begin());
        return first >= hit.end()
                ? first - hit.end()
                : hit.first() - tokens.at(date.span().end()) + 1;
    }

    /// Where the step was taken.
    @Nullable Place place(Hit hit, Sentence sentence) {
        int end = Math.min(sentence.end(), hit.end() + REACH);
        for (int i = hit.end(); i + 1 < end; i++) {
            Place place = document.isFunction(i, "place") ? words.partners().placeAt(i + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
