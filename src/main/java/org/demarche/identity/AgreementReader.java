package org.demarche.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.domain.names.Label;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.store.WorldGraphs;

/// Reads what all graphs of a store say of agreements.
final class AgreementReader {
    private static final Pattern YEAR = Pattern.compile("1[6-9]\\d\\d|20\\d\\d");
    private static final Pattern MARK = Pattern.compile("(?=.*\\d)[0-9a-f]{6,8}");
    private static final Set<String> AGREEMENTS = Set.of("treaty", "agreement", "other");
    private static final Set<String> DECLARATIONS = Set.of("declaration", "communique");

    private final DatasetGraph dataset;

    AgreementReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /// All agreements of which a party is told, in the order of their IRIs.
    List<AgreementFacts> agreements() {
        Set<Node> nodes = new TreeSet<>(Comparator.comparing(Node::toString));
        dataset.find(Node.ANY, Node.ANY, Properties.PARTY, Node.ANY)
                .forEachRemaining(quad -> nodes.add(quad.getSubject()));
        return nodes.stream().filter(Node::isURI).map(this::facts).toList();
    }

    private AgreementFacts facts(Node node) {
        Set<String> parties = values(node, Properties.PARTY);
        Set<String> kinds = values(node, Properties.KIND);
        Set<String> families = new TreeSet<>();
        kinds.forEach(kind -> families.add(family(kind)));
        Set<Label> names = labels(node, Borrowed.LABEL);
        names.addAll(labels(node, Borrowed.ALT_LABEL));
        boolean known = isKnown(node);
        Set<String> years = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (String part : known ? List.<String>of() : slug(node, parties)) {
            if (YEAR.matcher(part).matches()) {
                years.add(part);
            } else if (!part.isEmpty() && !kinds.contains(part) && !MARK.matcher(part).matches()) {
                words.add(part);
            }
        }
        return new AgreementFacts(
                node,
                parties,
                families,
                values(node, Properties.SIGNED_ON),
                years,
                words,
                labels(node, Properties.TOPIC),
                names,
                known);
    }

    private static String family(String kind) {
        return AGREEMENTS.contains(kind)
                ? "agreement"
                : DECLARATIONS.contains(kind) ? "declaration" : kind;
    }

    /// The words of its IRI but for those of the parties.
    private static List<String> slug(Node node, Set<String> parties) {
        String iri = node.getURI();
        String slug = iri.substring(iri.lastIndexOf('/') + 1);
        for (String party : parties) {
            slug = slug.replace(party.substring(party.lastIndexOf('/') + 1), "");
        }
        return Arrays.asList(slug.toLowerCase(Locale.ROOT).split("-", -1));
    }

    private boolean isKnown(Node node) {
        boolean known = false;
        Iterator<Quad> kinds = dataset.find(Node.ANY, node, Properties.KIND, Node.ANY);
        while (kinds.hasNext()) {
            known |= WorldGraphs.isOne(kinds.next().getGraph());
        }
        return known;
    }

    /// IRIs of parties, local names of kinds, and dates.
    private Set<String> values(Node node, Node property) {
        Set<String> values = new TreeSet<>();
        Iterator<Quad> quads = dataset.find(Node.ANY, node, property, Node.ANY);
        while (quads.hasNext()) {
            Node value = quads.next().getObject();
            if (value.isLiteral()) {
                values.add(value.getLiteralLexicalForm());
            } else if (value.isURI()) {
                values.add(
                        property.equals(Properties.KIND) ? value.getLocalName() : value.getURI());
            }
        }
        return values;
    }

    private Set<Label> labels(Node node, Node property) {
        Set<Label> labels = new LinkedHashSet<>();
        Iterator<Quad> quads = dataset.find(Node.ANY, node, property, Node.ANY);
        while (quads.hasNext()) {
            Node value = quads.next().getObject();
            if (value.isLiteral() && !value.getLiteralLanguage().isEmpty()) {
                String words = value.getLiteralLexicalForm().toLowerCase(Locale.ROOT);
                labels.add(new Label(words, value.getLiteralLanguage()));
            }
        }
        return labels;
    }
}
