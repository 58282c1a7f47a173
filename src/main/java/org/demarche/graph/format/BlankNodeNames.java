package org.demarche.graph.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Names blank nodes by what is said of them, so that the same content gets the same names whoever
/// read it. Each round folds the neighbours' names in (colour refinement); nodes that no
/// description tells apart are told apart by the order they came in. Names count on from graph to
/// graph.
final class BlankNodeNames {
    private long next;

    List<Triple> rename(List<Triple> triples) {
        Map<Node, String> colours = new HashMap<>();
        for (Triple triple : triples) {
            if (triple.getSubject().isBlank()) {
                colours.put(triple.getSubject(), "");
            }
            if (triple.getObject().isBlank()) {
                colours.put(triple.getObject(), "");
            }
        }
        if (colours.isEmpty()) {
            return triples;
        }
        Map<Node, String> settled = refined(colours, triples);
        Map<Node, Node> names = new HashMap<>();
        settled.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry ->
                        names.put(
                                entry.getKey(),
                                NodeFactory.createBlankNode("b%08d".formatted(next++))));
        return triples.stream()
                .map(triple ->
                        Triple.create(
                                names.getOrDefault(triple.getSubject(), triple.getSubject()),
                                triple.getPredicate(),
                                names.getOrDefault(triple.getObject(), triple.getObject())))
                .toList();
    }

    private static Map<Node, String> refined(Map<Node, String> colours, List<Triple> triples) {
        Map<Node, String> now = colours;
        int classes = 1;
        while (true) {
            Map<Node, List<String>> said = new HashMap<>();
            for (Triple triple : triples) {
                Node subject = triple.getSubject();
                Node object = triple.getObject();
                if (subject.isBlank()) {
                    said.computeIfAbsent(subject, _ -> new ArrayList<>())
                            .add("> " + triple.getPredicate() + " " + colour(object, now));
                }
                if (object.isBlank()) {
                    said.computeIfAbsent(object, _ -> new ArrayList<>())
                            .add("< " + triple.getPredicate() + " " + colour(subject, now));
                }
            }
            Map<Node, String> before = now;
            Map<Node, String> after = new HashMap<>();
            said.forEach((node, lines) -> {
                lines.sort(Comparator.naturalOrder());
                after.put(node, digest(before.get(node) + String.join("\n", lines)));
            });
            int finer = new HashSet<>(after.values()).size();
            now = after;
            if (finer <= classes || finer == after.size()) {
                return now;
            }
            classes = finer;
        }
    }

    private static String colour(Node node, Map<Node, String> colours) {
        return node.isBlank() ? "_:" + colours.get(node) : node.toString();
    }

    private static String digest(String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
