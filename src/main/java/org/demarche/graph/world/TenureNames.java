package org.demarche.graph.world;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Office;
import org.demarche.domain.Person;
import org.demarche.domain.World;
import org.demarche.domain.names.Names;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Individuals;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;

/// Labels of the world's tenures, made of the names of holder and office in each language.
final class TenureNames {
    private final Map<Node, Names> names = new HashMap<>();
    private final LabelWords labelWords;

    TenureNames(World world, Individuals individuals, OfficeNames offices, LabelWords labelWords) {
        this.labelWords = labelWords;
        for (Person person : world.persons()) {
            names.put(individuals.iri(person.id()), person.names());
        }
        for (Office office : world.offices()) {
            names.put(individuals.iri(office.id()), offices.of(office));
        }
    }

    /// Gives each tenure that has no label one in each language.
    void complete(Facts facts) {
        for (Node tenure : facts.ofType(Classes.TENURE)) {
            if (facts.one(tenure, Borrowed.LABEL) != null) {
                continue;
            }
            Names holder = names.get(facts.one(tenure, Properties.HOLDER));
            Names office = names.get(facts.one(tenure, Properties.OFFICE));
            if (holder != null && office != null) {
                for (String language : labelWords.languages()) {
                    String label =
                            labelWords
                                    .in(language)
                                    .label(
                                            Classes.TENURE,
                                            Map.of(
                                                    "holder", holder.in(language),
                                                    "office", office.in(language)));
                    facts.make(
                            Triple.create(tenure, Borrowed.LABEL, Literals.words(label, language)));
                }
            }
        }
    }
}
