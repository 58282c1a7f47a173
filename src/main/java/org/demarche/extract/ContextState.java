package org.demarche.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.Office;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.domain.State;
import org.demarche.domain.World;
import org.jspecify.annotations.Nullable;

/// Infers whose office it is where the text names none and it is mostly states that have such
/// offices: the one state of the sentence or of the one before, else that of the dateline, else the
/// one of which the article speaks most. Shared by all threads.
final class ContextState {
    private static final String STATE = "state/";

    /// So many times as many states as organisations must have an office of the kind.
    private static final int MOSTLY = 4;

    private final Set<String> kindsOfStates = new HashSet<>();
    private final Map<String, State> states = new HashMap<>();

    ContextState(World world) {
        Map<String, Integer> lead = new HashMap<>();
        for (Office office : world.offices()) {
            boolean ofState = office.of() != null && office.of().startsWith(STATE);
            lead.merge(office.kind(), ofState ? 1 : -MOSTLY, Integer::sum);
        }
        lead.forEach((kind, count) -> {
            if (count > 0) {
                kindsOfStates.add(kind);
            }
        });
        world.states().forEach(s -> states.put(s.id(), s));
    }

    /// The state whose office the title most likely is, null if that cannot be told.
    @Nullable Party of(Document document, Namings namings, Title title) {
        if (!kindsOfStates.contains(title.kind()) || document.sentences().isEmpty()) {
            return null;
        }
        Sentence sentence = document.sentenceOf(title.first());
        for (int back = 0; back <= 1; back++) {
            if (sentence.index() - back >= 0) {
                Sentence near = document.sentences().get(sentence.index() - back);
                Set<State> named =
                        states(namings, near.first(), Math.min(near.end(), title.first()));
                if (named.size() == 1) {
                    return named.iterator().next();
                }
            }
        }
        Place dateline = Dateline.place(document, namings);
        State there =
                dateline == null || dateline.state() == null ? null : states.get(dateline.state());
        return there != null ? there : foremost(namings, document.tokens().size());
    }

    private static Set<State> states(Namings namings, int first, int end) {
        Set<State> states = new LinkedHashSet<>();
        for (Naming naming : namings.within(first, end)) {
            if (naming.referent() instanceof State state) {
                states.add(state);
            }
        }
        return states;
    }

    /// The state that is named more than twice as often as any other.
    private static @Nullable State foremost(Namings namings, int end) {
        Map<State, Integer> counts = new HashMap<>();
        for (Naming naming : namings.within(0, end)) {
            if (naming.referent() instanceof State state) {
                counts.merge(state, 1, Integer::sum);
            }
        }
        State most = null;
        int all = 0;
        for (Map.Entry<State, Integer> count : counts.entrySet()) {
            all += count.getValue();
            if (most == null || count.getValue() > counts.getOrDefault(most, 0)) {
                most = count.getKey();
            }
        }
        return most != null && 3 * counts.getOrDefault(most, 0) > 2 * all ? most : null;
    }
}
