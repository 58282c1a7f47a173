package org.demarche.extract.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.State;
import org.demarche.extract.citations.AgreementNaming;
import org.demarche.extract.citations.Pointer;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.PronounKind;

/// Finds the two states between whom an agreement of two must be if the text does not say so: those
/// of the sentence that names it, those called "the two countries" there, or the only ones.
final class LikelyParties {
    private final Document document;
    private final Cast cast;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, State> states = new LinkedHashMap<>();

    LikelyParties(Document document, Cast cast) {
        this.document = document;
        this.cast = cast;
        for (State state : within(new Run(0, document.tokens().size()))) {
            states.put(state.id(), state);
            counts.merge(state.id(), 1, Integer::sum);
        }
    }

    /// The two states, an empty list if there are none that are likely.
    List<State> of(AgreementDraft draft) {
        boolean both = states.size() == 2 && draft.parties.isEmpty();
        for (AgreementNaming naming : draft.namings) {
            Sentence sentence = document.sentenceOf(naming.first());
            List<State> here = within(sentence.run()).stream().distinct().toList();
            boolean open = draft.parties.isEmpty() || isSubject(sentence, draft, here);
            boolean named = naming.pointer() == Pointer.NAME || naming.pointer() == Pointer.PARTY;
            if (named && here.size() == 2 && open) {
                return here;
            }
            both |= isBoth(sentence);
        }
        return both && states.size() > 1 ? mostNamed() : List.of();
    }

    /// "Serbia revived its agreement with Turkey": the sentence begins with the other one.
    private boolean isSubject(Sentence sentence, AgreementDraft draft, List<State> here) {
        List<Naming> all = cast.namings().within(sentence.run());
        return draft.parties.size() == 1
                && !all.isEmpty()
                && all.getFirst().first() <= sentence.first() + 1
                && all.getFirst().referent() instanceof State first
                && !draft.parties.containsKey(first.id())
                && here.stream().anyMatch(s -> draft.parties.containsKey(s.id()));
    }

    private List<State> mostNamed() {
        List<String> ids = new ArrayList<>(states.keySet());
        ids.sort(Comparator.comparingInt((String id) -> -counts.getOrDefault(id, 0)));
        return ids.stream().limit(2).map(states::get).toList();
    }

    private boolean isBoth(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            LexicalEntry entry = document.entryAt(i, Category.PRONOUN);
            if (entry != null && entry.is(PronounKind.STATES)) {
                return true;
            }
        }
        return false;
    }

    private List<State> within(Run run) {
        List<State> found = new ArrayList<>();
        for (Naming naming : cast.namings().within(run)) {
            if (naming.referent() instanceof State state) {
                found.add(state);
            }
        }
        return found;
    }
}
