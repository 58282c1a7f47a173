package org.demarche.extract.offices;

import java.util.List;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/// To whom an office points back whose owner is named before it. For one document.
record Owners(Document document, Namings namings, Governments governments) {
    private static final int BACK = 3;

    /// A party and why the office is its.
    record Whose(Party party, Why why) {}

    private Whose owner(Party party, Rule rule, Naming naming) {
        return new Whose(party, Why.by(rule, document.span(naming.run())));
    }

    /// To whom "its" and "his" point: the last party named before in the sentence, else the first
    /// of a sentence before, be it as the owner of an office.
    @Nullable Whose party(OfficeNaming office, List<OfficeNaming> before) {
        if (document.sentences().isEmpty()) {
            return null;
        }
        Sentence sentence = document.sentenceOf(office.begin());
        List<Naming> here = namings.within(new Run(sentence.first(), office.begin()));
        for (int i = here.size() - 1; i >= 0; i--) {
            if (named(here.get(i), before) instanceof Party party) {
                return owner(party, Rule.OWNER_NAMED_BEFORE, here.get(i));
            }
        }
        for (int back = 1; back <= BACK && back <= sentence.index(); back++) {
            Sentence earlier = document.sentences().get(sentence.index() - back);
            for (Naming naming : namings.within(earlier.run())) {
                if (named(naming, before) instanceof Party party) {
                    return owner(party, Rule.OWNER_NAMED_BEFORE, naming);
                }
            }
        }
        return null;
    }

    /// The party itself, or that whose officer is named; a place or an adjective is nobody.
    private @Nullable Party named(Naming naming, List<OfficeNaming> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            OfficeNaming office = before.get(i);
            if (office.begin() <= naming.first() && naming.first() < office.close()) {
                return office.of();
            }
            if (office.close() <= naming.first()) {
                break;
            }
        }
        if (naming.referent() instanceof Place place
                && governments.capitalOf(place) instanceof State state
                && !new SubjectGrammar(document)
                        .isGoverned(naming.first(), document.sentenceOf(naming.first()).first())) {
            return state;
        }
        return naming.referent() instanceof Party party && naming.role() != Sense.NameRole.DEMONYM
                ? party
                : null;
    }

    /// The institution named last in the sentence or the one before.
    @Nullable Whose institution(OfficeNaming office) {
        if (document.sentences().isEmpty()) {
            return null;
        }
        int index = document.sentenceOf(office.begin()).index();
        int from = document.sentences().get(Math.max(0, index - 1)).first();
        List<Naming> near = namings.within(new Run(from, office.begin()));
        for (int i = near.size() - 1; i >= 0; i--) {
            Naming naming = near.get(i);
            if (naming.referent() instanceof Party party
                    && !(naming.referent() instanceof Place)
                    && naming.role() != Sense.NameRole.DEMONYM
                    && !Governments.isMedium(party)) {
                return owner(party, Rule.INSTITUTION_NAMED_BEFORE, naming);
            }
        }
        return null;
    }
}
