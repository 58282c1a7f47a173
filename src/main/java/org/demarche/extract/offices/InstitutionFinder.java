package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.demarche.domain.Organization;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.Trait;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the institutions that every state has, together with the state: "Kementerian Luar Negeri
/// Rusia", "Russia's Foreign Ministry". A government is the state itself.
final class InstitutionFinder {
    private static final double WITH_STATE = 0.95;
    private static final double ALONE = 0.75;
    private static final double COMMON = 0.7;

    private static final int LONGEST_PHRASE = 3;

    private final Document document;
    private final Tokens tokens;
    private final Institutions institutions;

    InstitutionFinder(Document document, OrganKinds kinds) {
        this.document = document;
        tokens = document.tokens();
        institutions = new Institutions(kinds, document.pack().code());
    }

    /// The names with those that are part of an institution's name made into it.
    List<Naming> withInstitutions(List<Naming> namings) {
        InstitutionSides sides =
                new InstitutionSides(document, new Namings(tokens.size(), namings));
        List<Naming> result = new ArrayList<>();
        BitSet taken = new BitSet(tokens.size());
        for (int token = 0; token < tokens.size(); token++) {
            Hit hit = document.wordAt(token, Category.INSTITUTION);
            Naming institution = hit == null ? null : institution(hit, sides);
            if (institution != null) {
                result.add(institution);
                taken.set(institution.first(), institution.end());
                token = institution.end() - 1;
            }
        }
        for (Naming naming : namings) {
            int next = taken.nextSetBit(naming.first());
            if (next < 0 || next >= naming.end()) {
                result.add(naming);
            }
        }
        return result;
    }

    /// "each Party", "the other Party": who is bound by an agreement.
    private boolean isOfAgreement(Hit hit) {
        for (int i = Math.max(0, hit.first() - LONGEST_PHRASE); i < hit.first(); i++) {
            Hit phrase = document.wordAt(i, Category.AGREEMENT_PHRASE);
            if (phrase != null && phrase.end() == hit.end()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Naming institution(Hit hit, InstitutionSides sides) {
        LexicalEntry entry = hit.word(Category.INSTITUTION);
        Naming covering = sides.namings().at(hit.first());
        Naming within = sides.stateWithin(hit, covering);
        Naming opening = sides.stateOpening(hit, covering);
        if (entry == null
                || isOfAgreement(hit)
                || entry.has(Trait.STATE_YES)
                || covering != null
                        && within == null
                        && opening == null
                        && !hit.run().contains(covering.run())) {
            return null;
        }
        Naming after = within != null ? within : sides.stateBehind(hit);
        Naming before = opening != null ? opening : sides.stateBefore(hit);
        Naming state = after != null ? after : before;
        if (isSameKnown(covering, hit, state)) {
            return null;
        }
        boolean capitalised = tokens.isCapitalised(hit.first());
        Naming place = capitalised && state == null ? sides.place(hit) : null;
        if (place != null) {
            return ofPlace(hit, hit.run().cover(place.run()));
        }
        if (state == null && opensSentence(hit)
                || !capitalised && isCommonNoun(hit, entry, state, sides)) {
            return null;
        }
        if (state == null || !(state.referent() instanceof State of)) {
            return Naming.likely(
                    hit.run(),
                    NameType.ORGANIZATION,
                    institutions.organization(entry.value(), null, document.words(hit.run())),
                    document.why(
                            capitalised ? Rule.INSTITUTION_ALONE : Rule.INSTITUTION_COMMON, hit),
                    capitalised ? ALONE : COMMON);
        }
        Run run =
                state == after
                        ? new Run(hit.first(), state.end())
                        : new Run(state.first(), hit.end());
        return new Naming(
                run,
                NameType.ORGANIZATION,
                institutions.organization(entry.value(), of, document.words(run)),
                Sense.NameRole.LABEL,
                document.why(Rule.INSTITUTION_WITH_STATE, hit),
                List.of(WhyOffice.beside(document, state)),
                WITH_STATE,
                false);
    }

    /// Whether small letters name no institution: other than behind an adjective, or where one of
    /// every state speaks or has officers.
    private boolean isCommonNoun(
            Hit hit, LexicalEntry entry, @Nullable Naming state, InstitutionSides sides) {
        if (state != null) {
            return state.role() != Sense.NameRole.DEMONYM;
        }
        return !institutions.isStates(entry.value())
                || !sides.isOfficial(hit)
                || WhoseOffice.pointsBack(document, hit.first()) != null;
    }

    /// The names with the state from the setting for institutions that stand without; those written
    /// like common words, of which no state can be told, are none.
    List<Naming> withStates(List<Naming> namings, Setting setting) {
        List<Naming> result = new ArrayList<>();
        InstitutionsTold told = new InstitutionsTold(document);
        for (Naming naming : namings) {
            if (told.of(naming) instanceof Naming same) {
                result.add(same);
                continue;
            }
            if ((naming.rule() == Rule.INSTITUTION_ALONE
                            || naming.rule() == Rule.INSTITUTION_COMMON)
                    && naming.referent() instanceof Organization organ
                    && organ.kind() != null
                    && organ.kind().equals(organ.slug())) {
                Setting.Guess guess =
                        institutions.isStates(organ.kind()) ? setting.at(naming.first()) : null;
                if (guess != null) {
                    Why whose = guess.why();
                    result.add(naming.of(Institutions.of(organ, guess.state()), List.of(whose)));
                } else if (naming.rule() == Rule.INSTITUTION_ALONE) {
                    result.add(naming);
                }
            } else {
                result.add(naming);
            }
        }
        return result;
    }

    /// Whether the dictionaries know the very institution, and the text gives it no other state.
    private static boolean isSameKnown(@Nullable Naming covering, Hit hit, @Nullable Naming state) {
        return covering != null
                && covering.isKnown()
                && covering.run().equals(hit.run())
                && covering.referent() instanceof Organization known
                && (state == null
                        || state.referent() instanceof State s && s.id().equals(known.partOf()));
    }

    /// A common noun whose capital only begins the sentence.
    private boolean opensSentence(Hit hit) {
        return hit.length() == 1
                && document.sentenceOf(hit.first()).first() == hit.first()
                && document.common().contains(tokens.lower(hit.first()));
    }

    private Naming ofPlace(Hit hit, Run run) {
        Organization institution = institutions.ofPlace(document.words(run));
        Why why = document.why(Rule.INSTITUTION_ALONE, hit);
        return Naming.likely(run, NameType.ORGANIZATION, institution, why, ALONE);
    }
}
