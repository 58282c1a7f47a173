package org.demarche.web.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Finding;

/// Who spoke for a party: a person, or the party itself where no person is named.
///
/// @param offices in which the person spoke
/// @param count of statements
/// @param all leads to them
public record Spokesperson(
        PageLink speaker,
        boolean isItself,
        List<PageLink> offices,
        int count,
        TimeSpan span,
        String all) {
    /// Those who spoke for a party, the most heard first; without those of whom nobody is known.
    static List<Spokesperson> of(Node party, List<Finding> statements, Reader reader) {
        Map<Node, List<Finding>> bySpeaker = new LinkedHashMap<>();
        for (Finding statement : statements) {
            Node speaker = statement.who().speaker();
            if (speaker != null) {
                bySpeaker.computeIfAbsent(speaker, _ -> new ArrayList<>()).add(statement);
            }
        }
        return bySpeaker.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<Node, List<Finding>> entry) ->
                                        -entry.getValue().size())
                                .thenComparing(entry -> entry.getKey().getURI()))
                .map(entry -> of(party, entry.getKey(), entry.getValue(), reader))
                .toList();
    }

    private static Spokesperson of(
            Node party, Node speaker, List<Finding> statements, Reader reader) {
        List<Node> offices =
                statements.stream()
                        .map(statement -> statement.who().office())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new Spokesperson(
                reader.naming().link(speaker),
                speaker.equals(party),
                reader.naming().links(offices),
                statements.size(),
                TimeSpan.of(statements, reader.naming()),
                reader.naming()
                        .addresses()
                        .explore(
                                "state",
                                party,
                                "speaker",
                                speaker,
                                "direction",
                                "from",
                                "kind",
                                "statement"));
    }
}
