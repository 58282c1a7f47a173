package org.demarche.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;

/// Finds agreements that several articles name differently though they are one. An agreement that
/// may be either of two that differ from each other is neither of them.
final class AgreementIdentity {
    private static final Comparator<AgreementFacts> BEST =
            Comparator.comparingInt(AgreementFacts::rank)
                    .reversed()
                    .thenComparing(a -> a.node().getURI());

    private final DatasetGraph dataset;

    private AgreementIdentity(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /// A link from each to the best known of those that are one with it, and from its clauses to
    /// those of the same number.
    static List<Triple> links(DatasetGraph dataset) {
        return new AgreementIdentity(dataset).links();
    }

    private List<Triple> links() {
        List<Triple> links = new ArrayList<>();
        for (List<AgreementFacts> pair : byParties().values()) {
            Map<Node, AgreementFacts> best = best(pair);
            best.forEach((node, one) -> {
                if (!node.equals(one.node())) {
                    links.add(Triple.create(node, Borrowed.SAME_AS, one.node()));
                    links.addAll(clauses(node, one.node()));
                }
            });
        }
        return links;
    }

    /// Agreements of two and more parties, by these.
    private Map<String, List<AgreementFacts>> byParties() {
        Map<String, Node> nodes = new TreeMap<>();
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, Properties.PARTY, Node.ANY);
        quads.forEachRemaining(q -> nodes.put(q.getSubject().getURI(), q.getSubject()));
        Map<String, List<AgreementFacts>> byParties = new TreeMap<>();
        for (Node node : nodes.values()) {
            AgreementFacts facts = facts(node);
            if (facts.parties().size() > 1) {
                byParties
                        .computeIfAbsent(String.join(" ", facts.parties()), p -> new ArrayList<>())
                        .add(facts);
            }
        }
        return byParties;
    }

    private AgreementFacts facts(Node node) {
        boolean known = false;
        Iterator<Quad> kinds = dataset.find(Node.ANY, node, Properties.KIND, Node.ANY);
        while (kinds.hasNext()) {
            known |= WorldGraphs.isOne(kinds.next().getGraph());
        }
        Set<String> names = values(node, Borrowed.LABEL);
        names.addAll(values(node, Borrowed.ALT_LABEL));
        return AgreementFacts.of(
                node,
                values(node, Properties.PARTY),
                values(node, Properties.KIND),
                values(node, Properties.SIGNED_ON),
                values(node, Properties.TOPIC),
                names,
                known);
    }

    /// IRIs of parties, local names of kinds, dates, and words with their languages.
    private Set<String> values(Node node, Node property) {
        Set<String> values = new TreeSet<>();
        Iterator<Quad> quads = dataset.find(Node.ANY, node, property, Node.ANY);
        while (quads.hasNext()) {
            Node value = quads.next().getObject();
            if (value.isLiteral()) {
                String words = value.getLiteralLexicalForm().toLowerCase(Locale.ROOT);
                String language = value.getLiteralLanguage();
                values.add(language.isEmpty() ? words : words + "@" + language);
            } else if (value.isURI()) {
                values.add(
                        property.equals(Properties.KIND) ? value.getLocalName() : value.getURI());
            }
        }
        return values;
    }

    /// The best known one of those that are one, for each that surely is one with others.
    private static Map<Node, AgreementFacts> best(List<AgreementFacts> pair) {
        Set<AgreementFacts> open = new LinkedHashSet<>(pair);
        open.removeIf(a -> isAmbiguous(a, pair));
        Map<Node, AgreementFacts> best =
                new TreeMap<>(Comparator.comparing((Node n) -> n.getURI()));
        while (!open.isEmpty()) {
            List<AgreementFacts> one = new ArrayList<>(List.of(open.iterator().next()));
            open.remove(one.getFirst());
            for (int i = 0; i < one.size(); i++) {
                AgreementFacts member = one.get(i);
                List<AgreementFacts> like = open.stream().filter(member::isLike).toList();
                one.addAll(like);
                open.removeAll(like);
            }
            boolean sound =
                    one.stream().allMatch(a -> one.stream().allMatch(b -> a == b || a.canBe(b)));
            AgreementFacts known = Collections.min(one, BEST);
            one.forEach(a -> best.put(a.node(), sound ? known : a));
        }
        return best;
    }

    /// Whether it is like two that cannot be one.
    private static boolean isAmbiguous(AgreementFacts one, List<AgreementFacts> all) {
        List<AgreementFacts> like = all.stream().filter(o -> o != one && one.isLike(o)).toList();
        return like.stream().anyMatch(a -> like.stream().anyMatch(b -> a != b && !a.canBe(b)));
    }

    private List<Triple> clauses(Node from, Node to) {
        Set<String> there = clauses(to);
        List<Triple> links = new ArrayList<>();
        for (String clause : clauses(from)) {
            String same = to.getURI() + clause.substring(from.getURI().length());
            if (there.contains(same)) {
                links.add(
                        Triple.create(
                                NodeFactory.createURI(clause),
                                Borrowed.SAME_AS,
                                NodeFactory.createURI(same)));
            }
        }
        return links;
    }

    private Set<String> clauses(Node agreement) {
        Set<String> clauses = new HashSet<>();
        dataset.find(Node.ANY, Node.ANY, Properties.CLAUSE_OF, agreement)
                .forEachRemaining(q -> clauses.add(q.getSubject().getURI()));
        return new TreeSet<>(clauses);
    }
}
