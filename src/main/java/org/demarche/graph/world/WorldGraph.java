package org.demarche.graph.world;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Office;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.WorldProperties;

/// What is known of the world, as triples and as records. Immutable.
///
/// Its triples are those of the files, and the names made from them: of states out of CLDR, of
/// offices and tenures that have none of their own.
public final class WorldGraph {
    private final Individuals individuals;
    private final List<Triple> triples;
    private final List<Triple> madeNames;
    private final World world;
    private final OfficeNames officeNames;
    private final WorldPlaces places;
    private final LabelWords labelWords = LabelWords.bundled();

    /// @throws WorldException if the facts say what cannot be
    WorldGraph(Facts facts, Individuals individuals, WorldPlaces places) {
        this.individuals = individuals;
        this.places = places;
        List<Label> patterns = facts.labels(Classes.OFFICE, WorldProperties.LABEL_PATTERN);
        World read = new WorldRecords(facts, individuals).world();
        officeNames = new OfficeNames(read, patterns);
        for (Office office : read.offices()) {
            Node node = individuals.iri(office.id());
            for (Label label : officeNames.of(office).preferred()) {
                facts.make(Triple.create(node, Borrowed.LABEL, Literals.words(label)));
            }
        }
        new TenureNames(read, individuals, officeNames, labelWords).complete(facts);
        world = read;
        madeNames = List.copyOf(facts.made());
        triples = facts.triples().toList();
    }

    /// The gazetteer of the extractor.
    public World world() {
        return world;
    }

    /// Where the IRIs of its individuals start.
    public Individuals individuals() {
        return individuals;
    }

    /// All that is known, for a graph of the store.
    public Stream<Triple> triples() {
        return triples.stream();
    }

    /// Only the names that were made, which stand in no file.
    public Stream<Triple> madeNames() {
        return madeNames.stream();
    }

    /// Where its files say what.
    public WorldPlaces places() {
        return places;
    }

    /// The words in which labels of other individuals are made.
    public LabelWords labelWords() {
        return labelWords;
    }

    /// The names of offices, also of those that the world does not have.
    public OfficeNames officeNames() {
        return officeNames;
    }
}
