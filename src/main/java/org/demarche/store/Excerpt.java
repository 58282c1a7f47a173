package org.demarche.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.demarche.graph.ArticleGraph;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Properties;

/// What one article says of certain states taken together: the statements, relations, agreements
/// and events that involve all of them, with their passages, and what the article is. Of whatever
/// else these name, the type and the labels. For one thread.
final class Excerpt {
    /// How something involves a state, or whoever stands for it.
    static final List<Node> INVOLVES =
            List.of(
                    Properties.SPEAKER,
                    Properties.ON_BEHALF_OF,
                    Properties.ADDRESSEE,
                    Properties.ABOUT,
                    Properties.SOURCE,
                    Properties.TARGET,
                    Properties.PARTY,
                    Properties.PARTICIPANT);

    private static final Set<Node> DATES =
            Set.of(Properties.SAID_ON, Properties.ON, Borrowed.DATE_PUBLISHED);

    /// What belongs to a finding as its parts do, though it has a name of its own.
    private static final Set<Node> PARTS = Set.of(Properties.CLAUSE, Properties.SAID_DURING);

    private final Node article;
    private final Map<Node, List<Triple>> about = new HashMap<>();
    private final Map<Node, Set<Node>> standsFor = new HashMap<>();

    Excerpt(ArticleGraph graph) {
        article = graph.name();
        for (Triple triple : graph.triples()) {
            about.computeIfAbsent(triple.getSubject(), _ -> new ArrayList<>()).add(triple);
        }
        for (List<Triple> triples : about.values()) {
            for (Node office : objects(triples, Properties.HOLDER)) {
                objects(triples, Properties.OF).forEach(of -> standFor(office, of));
            }
        }
        about.forEach((subject, triples) -> {
            objects(triples, Properties.PARTY).forEach(party -> standFor(subject, party));
            for (Node whole : objects(triples, Properties.CLAUSE_OF)) {
                objects(of(whole), Properties.PARTY).forEach(party -> standFor(subject, party));
            }
        });
    }

    private void standFor(Node who, Node state) {
        standsFor.computeIfAbsent(who, _ -> new HashSet<>()).add(state);
    }

    /// The triples of the findings that involve all of the states, some date of theirs or the
    /// article's being a wanted one; none when there are none.
    ArticleGraph on(Collection<Node> states, Predicate<String> wantedDate) {
        boolean wanted = hasDate(article, wantedDate);
        Deque<Node> open = new ArrayDeque<>();
        about.keySet().stream()
                .filter(subject -> involved(subject).containsAll(states))
                .filter(subject -> wanted || hasDate(subject, wantedDate))
                .forEach(open::add);
        return open.isEmpty() ? new ArticleGraph(article, List.of()) : gathered(open);
    }

    private Set<Node> involved(Node subject) {
        Set<Node> involved = new HashSet<>();
        for (Triple triple : of(subject)) {
            if (INVOLVES.contains(triple.getPredicate())) {
                involved.add(triple.getObject());
                involved.addAll(standsFor.getOrDefault(triple.getObject(), Set.of()));
            }
        }
        return involved;
    }

    private boolean hasDate(Node subject, Predicate<String> wanted) {
        return of(subject).stream()
                .filter(triple -> DATES.contains(triple.getPredicate()))
                .map(Triple::getObject)
                .anyMatch(date -> date.isLiteral() && wanted.test(date.getLiteralLexicalForm()));
    }

    /// The open ones and all of their parts whole, the rest by type and label.
    private ArticleGraph gathered(Deque<Node> open) {
        Set<Node> whole = new LinkedHashSet<>(open);
        Set<Node> named = new LinkedHashSet<>();
        Set<Triple> taken = new LinkedHashSet<>();
        whole.add(article);
        open.add(article);
        while (!open.isEmpty()) {
            Node subject = open.remove();
            for (Triple triple : of(subject)) {
                taken.add(triple);
                Node object = triple.getObject();
                if (isPart(triple)) {
                    if (whole.add(object)) {
                        open.add(object);
                    }
                } else if (about.containsKey(object)) {
                    named.add(object);
                }
            }
            taken.addAll(edges(subject));
        }
        named.removeAll(whole);
        for (Node individual : named) {
            of(individual).stream()
                    .filter(triple ->
                            triple.predicateMatches(Borrowed.TYPE)
                                    || triple.predicateMatches(Borrowed.LABEL))
                    .forEach(taken::add);
        }
        return new ArticleGraph(article, List.copyOf(taken));
    }

    private boolean isPart(Triple triple) {
        Node object = triple.getObject();
        return about.containsKey(object)
                && (object.isBlank()
                        || object.toString().startsWith(article + "#")
                        || PARTS.contains(triple.getPredicate()));
    }

    /// A relation also stands as a plain triple.
    private List<Triple> edges(Node relation) {
        List<Node> targets = objects(of(relation), Properties.TARGET);
        return objects(of(relation), Properties.SOURCE).stream()
                .flatMap(source -> of(source).stream())
                .filter(triple -> targets.contains(triple.getObject()))
                .toList();
    }

    private List<Triple> of(Node subject) {
        return about.getOrDefault(subject, List.of());
    }

    private static List<Node> objects(List<Triple> triples, Node property) {
        return triples.stream()
                .filter(triple -> triple.predicateMatches(property))
                .map(Triple::getObject)
                .toList();
    }
}
