package org.demarche.graph.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Referent;
import org.demarche.domain.World;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.world.OfficeNames;
import org.demarche.graph.world.WorldGraph;
import org.jspecify.annotations.Nullable;

/// The descriptions of individuals; those of the world's are kept. Thread-safe.
final class Descriptions {
    private final Individuals individuals;
    private final Map<String, Referent> world = new HashMap<>();
    private final Map<String, Description> kinds = new HashMap<>();
    private final Map<String, Description> kept = new ConcurrentHashMap<>();
    private final OfficeNames officeNames;

    Descriptions(WorldGraph graph) {
        individuals = graph.individuals();
        officeNames = graph.officeNames();
        World known = graph.world();
        Stream.of(
                        known.states(),
                        known.organizations(),
                        known.places(),
                        known.persons(),
                        known.offices(),
                        known.agreements())
                .flatMap(List::stream)
                .forEach(referent -> world.put(referent.id(), referent));
        known.officeKinds().forEach(kind -> keep(kind, "office-kind/", Classes.OFFICE_KIND));
        known.institutionKinds()
                .forEach(kind -> keep(kind, "institution-kind/", Classes.INSTITUTION_KIND));
    }

    private void keep(OrganKind kind, String path, Node type) {
        Node node = individuals.iri(path + kind.slug());
        DescriptionDraft draft = new DescriptionDraft(node, type);
        draft.names(kind.names(), kind.slug(), "");
        kinds.put(path + kind.slug(), draft.done());
    }

    Node iri(String path) {
        return individuals.iri(path);
    }

    /// The world's individual with this id, null if the world has none.
    @Nullable Referent known(String id) {
        return world.get(id);
    }

    /// What there is to say of an individual.
    ///
    /// @param language that of the text, for names made up here
    Description of(Referent referent, String id, String language) {
        if (world.get(id) != referent) {
            return draw(referent, id, language);
        }
        Description known = kept.get(id);
        return known != null
                ? known
                : kept.computeIfAbsent(id, unused -> draw(referent, id, language));
    }

    private Description draw(Referent referent, String id, String language) {
        return DescriptionDraft.of(referent, iri(id), language, officeNames, this::kind).done();
    }

    private @Nullable Description kind(String path) {
        return kinds.get(path);
    }
}
