package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import org.demarche.domain.Act;
import org.demarche.domain.Modality;
import org.demarche.domain.Party;
import org.demarche.domain.Relation;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.evidence.Calibration;

/// The relations found so far, each source, target and act once. For one thread.
final class RelationBook {
    private static final int MOST_PARTIES = 3;

    private final SequencedMap<String, Relation> best = new LinkedHashMap<>();
    private final Calibration calibration;

    RelationBook(Calibration calibration) {
        this.calibration = calibration;
    }

    SequencedCollection<Relation> all() {
        return best.sequencedValues();
    }

    /// All in the order of the text.
    List<Relation> inOrder() {
        List<Relation> relations = new ArrayList<>(best.values());
        relations.sort((a, b) -> a.passage().compareTo(b.passage()));
        return List.copyOf(relations);
    }

    boolean has(Act act, Party source, Party target) {
        return best.containsKey(act + " " + source.id() + ' ' + target.id());
    }

    /// Puts a relation between each two of the parties, none if they are too many.
    ///
    /// @param relation makes one of a source and a target
    void between(List<Party> parties, BiFunction<Party, Party, Relation> relation) {
        if (parties.size() > MOST_PARTIES) {
            return;
        }
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                put(relation.apply(parties.get(i), parties.get(j)));
            }
        }
    }

    /// Puts a relation, unless a surer one of the same source, target and act is there.
    void put(Relation relation) {
        String source = relation.source().id();
        String target = relation.target().id();
        if (source.equals(target) || !relation.act().isRelation()) {
            return;
        }
        String key = relation.act() + " " + source + ' ' + target;
        String turned = relation.act() + " " + target + ' ' + source;
        String known = relation.act().isMutual() && best.containsKey(turned) ? turned : key;
        best.merge(known, withParties(relation), RelationBook::better);
    }

    /// As sure as such parties let it be.
    private Relation withParties(Relation relation) {
        boolean states = relation.source() instanceof State && relation.target() instanceof State;
        boolean verb = relation.confidence().rules().contains(Rule.VERB);
        Rule other = verb ? Rule.WITH_ORGANIZATION : Rule.WITH_ORGANIZATION_WITHOUT_VERB;
        boolean learned = relation.confidence().rules().contains(Rule.LEARNED);
        Rule named = states ? Rule.BETWEEN_STATES : other;
        Rule parties = learned ? Rule.PARTIES_LEARNED : named;
        return new Relation(
                relation.source(),
                relation.target(),
                relation.act(),
                relation.modality(),
                relation.condition(),
                relation.on(),
                relation.basis(),
                relation.passage(),
                calibration.of(parties).and(relation.confidence()));
    }

    /// The surer one, with the day of the other if it has none; of two the asserted one.
    private static Relation better(Relation a, Relation b) {
        boolean second =
                a.modality() != Modality.ASSERTED && b.modality() == Modality.ASSERTED
                        || a.modality() == b.modality()
                                && b.confidence().compareTo(a.confidence()) > 0;
        Relation winner = second ? b : a;
        Relation other = second ? a : b;
        return winner.on() != null || other.on() == null || winner.modality() != other.modality()
                ? winner
                : new Relation(
                        winner.source(),
                        winner.target(),
                        winner.act(),
                        winner.modality(),
                        winner.condition(),
                        other.on(),
                        winner.basis(),
                        winner.passage(),
                        winner.confidence());
    }
}
