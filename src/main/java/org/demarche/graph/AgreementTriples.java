package org.demarche.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Label;
import org.demarche.domain.Names;
import org.demarche.domain.Obligation;
import org.demarche.domain.Span;

/// Agreements, their clauses and what these oblige to.
///
/// An agreement of the reading is told in full, one that is only named with type, names and kind.
/// Either rests on passages: its own, else where it is mentioned, else those of its clauses.
final class AgreementTriples {
    private final Page page;
    private final Cast cast;
    private final Descriptions descriptions;
    private final Map<String, Node> named = new HashMap<>();
    private final Set<Node> evident = new HashSet<>();

    AgreementTriples(Page page, Cast cast, Descriptions descriptions) {
        this.page = page;
        this.cast = cast;
        this.descriptions = descriptions;
    }

    /// Tells of an agreement all that was found; to be called before it is named otherwise.
    void tell(Agreement agreement) {
        Node node = name(agreement);
        cast.addAll(node, Properties.PARTY, agreement.parties());
        for (Label topic : agreement.topics()) {
            page.add(node, Properties.TOPIC, Literals.words(topic));
        }
        if (agreement.signedOn() != null) {
            page.add(node, Properties.SIGNED_ON, Literals.date(agreement.signedOn()));
        }
        cast.add(node, Properties.SIGNED_AT, agreement.signedAt());
        if (agreement.status() != null) {
            page.add(node, Properties.STATUS, Vocabulary.concept(agreement.status()));
        }
        for (Clause clause : agreement.clauses()) {
            page.add(node, Properties.CLAUSE, name(clause));
        }
        page.add(node, Properties.CONFIDENCE, Literals.confidence(agreement.confidence()));
    }

    /// The node of an agreement.
    Node name(Agreement agreement) {
        String id = agreement.id();
        Node known = named.get(id);
        if (known != null) {
            return known;
        }
        Description description = descriptions.of(agreement, id, page.language());
        Node node = description.node();
        named.put(id, node);
        page.addAll(description.triples());
        page.add(node, Properties.KIND, Vocabulary.concept(agreement.kind()));
        show(node, agreement.passages());
        return node;
    }

    /// The node of a clause.
    Node name(Clause clause) {
        String id = clause.id();
        Node known = named.get(id);
        if (known != null) {
            return known;
        }
        Description description = descriptions.of(clause, id, page.language());
        Node node = description.node();
        named.put(id, node);
        page.addAll(description.triples());
        page.add(node, Properties.NUMBER, Literals.string(clause.number()));
        if (clause.paragraph() != null) {
            page.add(node, Properties.PARAGRAPH, Literals.string(clause.paragraph()));
        }
        page.words(node, Properties.TEXT, clause.content());
        page.add(node, Properties.CONFIDENCE, Literals.confidence(clause.confidence()));
        show(node, clause.passages());
        Node whole = whole(clause.agreement());
        page.add(node, Properties.CLAUSE_OF, whole);
        showForWant(whole, clause.passages());
        cast.addAll(node, Properties.CITES, clause.cites());
        for (int i = 0; i < clause.obligations().size(); i++) {
            oblige(node, clause.obligations().get(i), i + 1);
        }
        return node;
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

    private Node whole(String slug) {
        String id = "agreement/" + slug;
        Node known = named.get(id);
        if (known != null) {
            return known;
        }
        if (descriptions.known(id) instanceof Agreement agreement) {
            return name(agreement);
        }
        Node node = descriptions.iri(id);
        named.put(id, node);
        DescriptionDraft draft = new DescriptionDraft(node, Classes.AGREEMENT);
        page.addAll(draft.names(Names.NONE, slug, page.language()).done().triples());
        return node;
    }

    private void oblige(Node clause, Obligation obligation, int number) {
        Node node = NodeFactory.createURI(clause.getURI() + "#obligation-" + number);
        page.add(clause, Properties.OBLIGATION, node);
        page.add(node, Borrowed.TYPE, Classes.OBLIGATION);
        cast.addAll(node, Properties.OBLIGOR, obligation.obligors());
        page.words(node, Properties.DUTY, obligation.duty());
        cast.addAll(node, Properties.BENEFICIARY, obligation.beneficiaries());
        page.words(node, Properties.CONDITION, obligation.condition());
    }
}
