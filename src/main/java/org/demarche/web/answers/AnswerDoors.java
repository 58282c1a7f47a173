package org.demarche.web.answers;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.QuadClass;
import org.jspecify.annotations.Nullable;

/// Where the marks of an answer lead, as far as its rows tell it. Immutable.
///
/// @param isOfAll whether the question names no individual, so that a period and a quad class are
///   enough to find the sentences
record AnswerDoors(Addresses addresses, Deeds deeds, AnswerRequest request, boolean isOfAll) {
    /// The sentences behind the number of a row; null where it does not tell enough.
    @Nullable String row(Map<String, Node> row, ResultRoles roles) {
        Node source = roles.hasTies() ? row.get(roles.parties().getFirst()) : null;
        Node target = roles.hasTies() ? row.get(roles.parties().getLast()) : null;
        Node deed = roles.deed().map(row::get).orElse(null);
        String day = roles.date().map(row::get).flatMap(ColumnKind::day).orElse("");
        String act = deed == null ? "" : deeds.act(deed).orElse("");
        String quad = deed == null || !act.isEmpty() ? "" : kind(deeds.quad(deed));
        if (source != null && target != null && isParty(source) && isParty(target)) {
            return evidence(
                    "state",
                    source,
                    "other",
                    target,
                    "direction",
                    "from",
                    "act",
                    act,
                    "quad",
                    quad,
                    "from",
                    day,
                    "until",
                    day);
        }
        return isOfAll && source == null && !day.isEmpty() && deed != null
                ? evidence("act", act, "quad", quad, "from", day, "until", day)
                : null;
    }

    /// The sentences of two parties, or the page of both where no quad class tells which.
    String tie(Node source, Node target, Optional<QuadClass> quad) {
        if (!isParty(source) || !isParty(target)) {
            return addresses.page(source.getURI());
        }
        return quad.isEmpty()
                ? addresses.pair(source, target)
                : evidence(
                        "state", source, "other", target, "direction", "from", "quad", kind(quad));
    }

    /// What is behind a part of a bar: sentences where the answer tells whose, else its rows.
    ///
    /// @param source of all that is in it, or null
    String time(
            @Nullable Node source, @Nullable Node target, Optional<QuadClass> quad, String period) {
        if (quad.isPresent()
                && source != null
                && target != null
                && isParty(source)
                && isParty(target)) {
            return evidence(
                    "state",
                    source,
                    "other",
                    target,
                    "direction",
                    "from",
                    "quad",
                    kind(quad),
                    "from",
                    period,
                    "until",
                    period);
        }
        return quad.isPresent() && isOfAll
                ? evidence("quad", kind(quad), "from", period, "until", period)
                : request.rows(period);
    }

    private static String kind(Optional<QuadClass> quad) {
        return quad.map(QuadClass::term).orElse("");
    }

    private boolean isParty(Node node) {
        String base = addresses.prefixes().base();
        return node.isURI()
                && (node.getURI().startsWith(base + "state/")
                        || node.getURI().startsWith(base + "organization/"));
    }

    private String evidence(Object... filter) {
        return addresses.explore(filter).replaceFirst("^/explore", "/evidence");
    }
}
