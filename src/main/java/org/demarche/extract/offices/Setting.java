package org.demarche.extract.offices;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Place;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.domain.State;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.names.Dateline;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sense;
import org.demarche.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Of which states a document speaks, and so whose an office or institution most likely is where
/// the words beside it do not tell: the one state of the sentence up to there or of the one before,
/// else that of the dateline, else the one of which the article speaks most, else the one from
/// which texts in its language come. For one document.
final class Setting {
    private static final int LINES = 4;
    private static final int SHORT = 24;
    private static final int YEAR = 4;
    private static final int STATE = 2;
    private static final int ORGAN = 1;

    private final Document document;
    private final Namings namings;
    private final Governments governments;
    private final @Nullable Guess whole;

    /// A state and why it is inferred.
    record Guess(State state, Why why) {}

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
        Run upTo = new Run(sentence.first(), token);
        Map<State, Naming> named = states(upTo);
        if (named.size() == 1) {
            return only(named, Rule.STATE_OF_SENTENCE);
        }
        if (named.isEmpty()) {
            Map<State, Naming> capitals = capitals(upTo);
            if (capitals.size() == 1) {
                return only(capitals, Rule.CAPITAL_OF_SENTENCE);
            }
            if (sentence.index() > 0) {
                Sentence before = document.sentences().get(sentence.index() - 1);
                Map<State, Naming> earlier = states(before.run());
                if (earlier.size() == 1) {
                    return only(earlier, Rule.STATE_OF_SENTENCE_BEFORE);
                }
                Naming subject = subject(before);
                if (subject != null && stateOf(subject) instanceof State state) {
                    return guess(state, Rule.STATE_OF_SENTENCE_BEFORE, subject);
                }
            }
        }
        return whole;
    }

    private Guess only(Map<State, Naming> states, Rule rule) {
        Map.Entry<State, Naming> only = states.entrySet().iterator().next();
        return guess(only.getKey(), rule, only.getValue());
    }

    private Guess guess(State state, Rule rule, Naming naming) {
        return new Guess(state, Why.by(rule, document.span(naming.run())));
    }

    /// The states that are named themselves or by an organ, with the first such name of each.
    private Map<State, Naming> states(Run run) {
        Map<State, Naming> states = new LinkedHashMap<>();
        for (Naming naming : namings.within(run)) {
            if (!(naming.referent() instanceof Place)
                    && governments.stateOf(naming.referent()) instanceof State state) {
                states.putIfAbsent(state, naming);
            }
        }
        return states;
    }

    private Map<State, Naming> capitals(Run run) {
        Map<State, Naming> states = new LinkedHashMap<>();
        for (Naming naming : namings.within(run)) {
            if (naming.referent() instanceof Place place
                    && governments.capitalOf(place) instanceof State state) {
                states.putIfAbsent(state, naming);
            }
        }
        return states;
    }

    /// The state that is named itself or by its capital.
    private @Nullable State stateOf(Naming naming) {
        return naming.referent() instanceof Place place
                ? governments.capitalOf(place)
                : naming.referent() instanceof State state ? state : null;
    }

    /// The first state of a sentence that no preposition governs.
    private @Nullable Naming subject(Sentence sentence) {
        SubjectGrammar grammar = new SubjectGrammar(document);
        for (Naming naming : namings.within(sentence.run())) {
            if (naming.role() != Sense.NameRole.DEMONYM
                    && stateOf(naming) != null
                    && !grammar.isGoverned(naming.first(), sentence.first())) {
                return naming;
            }
        }
        return null;
    }

    /// The name of the state from which the document was reported, or of something there; null if
    /// that tells nothing.
    private @Nullable Naming dateline() {
        for (Naming naming : Dateline.names(document, namings)) {
            if (governments.stateOf(naming.referent()) != null) {
                return naming;
            }
        }
        return null;
    }

    /// The state whose capital one of the first lines gives with a year, as releases do: "Ankara,
    /// 12 February 2026"; null if none does.
    private @Nullable State ofLines() {
        for (Span line : document.paragraphs().stream().limit(LINES).toList()) {
            Run run = document.run(line);
            List<Naming> capitals =
                    namings.within(run).stream()
                            .filter(n -> n.referent() instanceof Place && stateOf(n) != null)
                            .toList();
            if (run.length() <= SHORT && capitals.size() == 1 && hasYear(run)) {
                return stateOf(capitals.getFirst());
            }
        }
        return null;
    }

    private boolean hasYear(Run run) {
        for (int i = run.first(); i < run.end(); i++) {
            if (document.tokens().isNumber(i) && document.tokens().word(i).length() == YEAR) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Guess ofAll() {
        State home = governments.state(document.pack().home());
        Naming dateline = dateline();
        State line = ofLines();
        if (line != null) {
            return new Guess(line, Why.by(Rule.STATE_OF_DATELINE));
        }
        State there = dateline == null ? null : governments.stateOf(dateline.referent());
        Map<String, Integer> weights = new HashMap<>();
        State most = null;
        int all = 0;
        for (Naming naming : namings.all()) {
            State state = governments.stateOf(naming.referent());
            if (state != null) {
                boolean itself = naming.referent() instanceof State;
                if (itself && dateline != null && state.equals(there)) {
                    return guess(state, Rule.STATE_OF_DATELINE, dateline);
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
            return new Guess(most, Why.by(Rule.STATE_OF_ARTICLE));
        }
        return home != null && (all == 0 || weights.containsKey(home.code()))
                ? new Guess(home, Why.by(Rule.STATE_OF_LANGUAGE))
                : null;
    }
}
