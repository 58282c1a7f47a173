package org.demarche.extract.offices;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.names.Dateline;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Sense;
import org.demarche.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Of which states a document speaks, and so whose an office or institution most likely is where
/// the words beside it do not tell: the one state of the sentence up to there or of the one before,
/// else that of the dateline, else the one of which the article speaks most, else the one from
/// which texts in its language come. For one document.
final class Setting {
    private static final int STATE = 2;
    private static final int ORGAN = 1;

    private final Document document;
    private final Namings namings;
    private final Governments governments;
    private final @Nullable Guess whole;

    /// A state and how it was inferred.
    record Guess(State state, String inference) {}

    Setting(Document document, Namings namings, Governments governments) {
        this.document = document;
        this.namings = namings;
        this.governments = governments;
        whole = ofAll();
    }

    /// The state whose things are most likely spoken of at the token, null if that cannot be told.
    @Nullable Guess at(int token) {
        if (document.sentences().isEmpty()) {
            return null;
        }
        Sentence sentence = document.sentenceOf(token);
        Set<State> named = states(sentence.first(), token);
        if (named.size() == 1) {
            return new Guess(named.iterator().next(), "the state named in the sentence");
        }
        if (named.isEmpty()) {
            Set<State> capitals = capitals(sentence.first(), token);
            if (capitals.size() == 1) {
                return new Guess(capitals.iterator().next(), "the capital named in the sentence");
            }
            if (sentence.index() > 0) {
                Sentence before = document.sentences().get(sentence.index() - 1);
                Set<State> earlier = states(before.first(), before.end());
                State subject = earlier.size() == 1 ? earlier.iterator().next() : subject(before);
                if (subject != null) {
                    return new Guess(subject, "the state named in the sentence before");
                }
            }
        }
        return whole;
    }

    /// The states that are named themselves or by an organ.
    private Set<State> states(int first, int end) {
        Set<State> states = new LinkedHashSet<>();
        for (Naming naming : namings.within(first, end)) {
            if (!(naming.referent() instanceof Place)
                    && governments.stateOf(naming.referent()) instanceof State state) {
                states.add(state);
            }
        }
        return states;
    }

    private Set<State> capitals(int first, int end) {
        Set<State> states = new LinkedHashSet<>();
        for (Naming naming : namings.within(first, end)) {
            if (naming.referent() instanceof Place place
                    && governments.capitalOf(place) instanceof State state) {
                states.add(state);
            }
        }
        return states;
    }

    /// The first state of a sentence that no preposition governs.
    private @Nullable State subject(Sentence sentence) {
        SubjectGrammar grammar = new SubjectGrammar(document);
        for (Naming naming : namings.within(sentence.first(), sentence.end())) {
            if (naming.role() != Sense.NameRole.DEMONYM
                    && naming.referent() instanceof State state
                    && !grammar.isGoverned(naming.first(), sentence.first())) {
                return state;
            }
        }
        return null;
    }

    /// The state from which the document was reported, if that tells anything.
    private @Nullable State dateline() {
        for (Naming naming : Dateline.names(document, namings)) {
            State state = governments.stateOf(naming.referent());
            if (state != null) {
                return state;
            }
        }
        return null;
    }

    private @Nullable Guess ofAll() {
        State home = governments.state(document.pack().home());
        State there = dateline();
        Map<String, Integer> weights = new HashMap<>();
        State most = null;
        int all = 0;
        for (Naming naming : namings.within(0, document.tokens().size())) {
            State state = governments.stateOf(naming.referent());
            if (state != null) {
                boolean itself = naming.referent() instanceof State;
                if (itself && state.equals(there)) {
                    return new Guess(state, "the state of the dateline");
                }
                int weight = itself ? STATE : ORGAN;
                all += weight;
                int sum = weights.merge(state.code(), weight, Integer::sum);
                if (most == null || sum > weights.getOrDefault(most.code(), 0)) {
                    most = state;
                }
            }
        }
        if (most != null && 3 * weights.getOrDefault(most.code(), 0) > 2 * all) {
            return new Guess(most, "the state of which the article speaks most");
        }
        return home != null && (all == 0 || weights.containsKey(home.code()))
                ? new Guess(home, "the state from which texts in the language come")
                : null;
    }
}
