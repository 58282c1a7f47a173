package org.demarche.graph.world;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Office;
import org.demarche.domain.Person;
import org.demarche.domain.Referent;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Properties;

/// Where the files of the world say something. Immutable; every question goes through all of them.
public final class WorldPlaces {
    private final List<TurtleSource> sources;
    private final Individuals individuals;

    WorldPlaces(List<TurtleSource> sources, Individuals individuals) {
        this.sources = List.copyOf(sources);
        this.individuals = individuals;
    }

    /// Where a thing is given a name, as `file:line`; empty if it stands in no file, such as the
    /// names of states out of CLDR.
    public Optional<String> ofName(Referent referent, String name) {
        Node node = individuals.iri(referent.id());
        return place(t ->
                t.getSubject().equals(node)
                        && t.getObject().isLiteral()
                        && t.getObject().getLiteralLexicalForm().equals(name));
    }

    /// Where a thing is first spoken of, as `file:line`; empty if no file does.
    public Optional<String> of(Referent referent) {
        Node node = individuals.iri(referent.id());
        return place(t -> t.getSubject().equals(node));
    }

    /// Where a person is given an office, as `file:line`.
    public Optional<String> ofTenure(Person holder, Office office) {
        Node person = individuals.iri(holder.id());
        Node held = individuals.iri(office.id());
        for (TurtleSource source : sources) {
            for (TurtleLine line : source.triples()) {
                Triple triple = individuals.own(line.triple());
                if (triple.getPredicate().equals(Properties.HOLDER)
                        && triple.getObject().equals(person)
                        && place(t ->
                                        t.getSubject().equals(triple.getSubject())
                                                && t.getObject().equals(held))
                                .isPresent()) {
                    return Optional.of(source.name() + ":" + line.number());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> place(Predicate<Triple> wanted) {
        for (TurtleSource source : sources) {
            for (TurtleLine line : source.triples()) {
                if (wanted.test(individuals.own(line.triple()))) {
                    return Optional.of(source.name() + ":" + line.number());
                }
            }
        }
        return Optional.empty();
    }
}
