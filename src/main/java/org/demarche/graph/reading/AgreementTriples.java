package org.demarche.graph.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.demarche.domain.Actor;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Clause;
import org.demarche.domain.Confidence;
import org.demarche.domain.Office;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.Span;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.vocabulary.Vocabulary;

/// Agreements and their clauses.
///
/// An agreement of the reading is told in full, one that is only named with type, names and kind.
/// Either rests on passages: its own, else where it is mentioned, else those of its clauses.
final class AgreementTriples {
    private final Page page;
    private final PlainIndividuals plain;
    private final Descriptions descriptions;
    private final LifeCycleTriples steps;
    private final ObligationTriples obligations;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Agreement> agreements = new HashMap<>();
    private final Map<String, Clause> clauses = new HashMap<>();
    private final Set<Node> told = new HashSet<>();
    private final Set<Node> evident = new HashSet<>();

    AgreementTriples(Page page, PlainIndividuals plain, Descriptions descriptions) {
        this.page = page;
        this.plain = plain;
        this.descriptions = descriptions;
        this.steps = new LifeCycleTriples(page, plain);
        this.obligations = new ObligationTriples(page, plain);
    }

    /// Announces an agreement that will be told, so that whoever names it or a clause of it before
    /// gets all that was found.
    void expect(Agreement agreement) {
        agreements.putIfAbsent(agreement.id(), agreement);
        for (Clause clause : agreement.clauses()) {
            clauses.putIfAbsent(clause.id(), clause);
        }
    }

    /// Tells of an agreement all that was found.
    void tell(Agreement agreement) {
        Node node = name(agreement);
        if (!told.add(node)) {
            return;
        }
        for (Actor party : agreement.parties()) {
            page.add(node, Properties.PARTY, plain.of(party));
        }
        for (Label topic : agreement.topics()) {
            page.add(node, Properties.TOPIC, Literals.words(topic));
        }
        if (agreement.signedOn() != null) {
            page.add(node, Properties.SIGNED_ON, Literals.date(agreement.signedOn()));
        }
        plain.add(node, Properties.SIGNED_AT, agreement.signedAt());
        if (agreement.status() != null) {
            page.add(node, Properties.STATUS, Vocabulary.concept(agreement.status()));
        }
        agreement.acts().forEach(act -> steps.tell(node, act));
        for (Clause clause : agreement.clauses()) {
            page.add(node, Properties.CLAUSE, name(clause));
        }
        page.found(node, agreement.confidence(), List.of());
    }

    /// The node of an agreement.
    Node name(Agreement agreement) {
        String id = agreement.id();
        Node known = nodes.get(id);
        if (known != null) {
            return known;
        }
        Agreement found = agreements.getOrDefault(id, agreement);
        Node node = describe(found, id);
        page.add(node, Properties.KIND, Vocabulary.concept(found.kind()));
        show(node, found.passages());
        return node;
    }

    /// The node of a clause.
    Node name(Clause clause) {
        String id = clause.id();
        Node known = nodes.get(id);
        if (known != null) {
            return known;
        }
        Clause found = clauses.getOrDefault(id, clause);
        Node node = describe(found, id);
        page.add(node, Properties.NUMBER, Literals.string(found.number()));
        if (found.paragraph() != null) {
            page.add(node, Properties.PARAGRAPH, Literals.string(found.paragraph()));
        }
        page.words(node, Properties.HEADING, found.heading());
        page.words(node, Properties.TEXT, found.content());
        page.stated(node);
        page.found(node, found.confidence(), List.of());
        show(node, found.passages());
        Node whole = whole(found.agreement());
        page.add(node, Properties.CLAUSE_OF, whole);
        page.add(page.labels().make(node, Classes.CLAUSE, slots(found, whole)));
        showForWant(whole, found.passages());
        page.most(found.cites()).forEach(cited -> cite(node, cited));
        for (int i = 0; i < found.obligations().size(); i++) {
            obligations.tell(node, found.obligations().get(i), i + 1);
        }
        return node;
    }

    private Map<String, String> slots(Clause clause, Node whole) {
        return Map.of(
                "number", clause.number(),
                "paragraph", clause.paragraph() == null ? "" : clause.paragraph(),
                "agreement", page.labels().of(whole));
    }

    private void cite(Node clause, Referent cited) {
        switch (cited) {
            case Agreement agreement -> page.add(clause, Properties.CITES, name(agreement));
            case Clause other -> page.add(clause, Properties.CITES, name(other));
            case Actor _, Office _, Place _, PartialDate _ ->
                    throw new IllegalArgumentException(
                            "a clause cites agreements and clauses, not " + cited.id());
        }
    }

    private Node describe(Referent referent, String id) {
        Description description = descriptions.of(referent, id, page.language());
        nodes.put(id, description.node());
        page.describe(description);
        return description.node();
    }

    /// Lets an agreement or clause that has no passages yet rest on where it is mentioned.
    void showForWant(Node node, List<Span> passages) {
        if (!evident.contains(node)) {
            show(node, passages);
        }
    }

    private void show(Node node, List<Span> passages) {
        if (passages.stream().anyMatch(span -> !span.isEmpty())) {
            evident.add(node);
            page.evidence(node, passages);
        }
    }

    /// The agreement of a clause; one of which nothing else is known is named by its IRI's words.
    private Node whole(String slug) {
        String id = "agreement/" + slug;
        if (agreements.get(id) instanceof Agreement agreement) {
            return name(agreement);
        }
        if (descriptions.known(id) instanceof Agreement agreement) {
            return name(agreement);
        }
        return name(
                Agreement.named(
                        slug, Names.NONE, AgreementKind.OTHER, List.of(), Confidence.of(0)));
    }
}
