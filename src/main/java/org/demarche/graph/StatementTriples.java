package org.demarche.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.demarche.domain.Actor;
import org.demarche.domain.Span;
import org.demarche.domain.Statement;

/// What was said.
final class StatementTriples {
    private final Page page;
    private final NamedIndividuals named;
    private final DeedTriples deeds;
    private final Set<Span> taken = new HashSet<>();

    StatementTriples(Page page, NamedIndividuals named, DeedTriples deeds) {
        this.page = page;
        this.named = named;
        this.deeds = deeds;
    }

    void tell(Statement statement) {
        Node node = node(statement);
        page.add(node, Borrowed.TYPE, Classes.STATEMENT);
        named.add(node, Properties.SPEAKER, statement.speaker());
        named.add(node, Properties.IN_OFFICE, statement.inOffice());
        named.add(node, Properties.ON_BEHALF_OF, statement.onBehalfOf());
        named.addAll(node, Properties.ADDRESSEE, statement.addressees());
        named.addAll(node, Properties.ABOUT, statement.about());
        page.add(node, Properties.FORM, Vocabulary.concept(statement.form()));
        page.words(node, Properties.TEXT, statement.content());
        page.words(node, Properties.CUE, statement.cue());
        page.add(node, Properties.ACT, Vocabulary.concept(statement.act()));
        page.add(node, Properties.MODALITY, Vocabulary.concept(statement.modality()));
        if (statement.saidOn() != null) {
            page.add(node, Properties.SAID_ON, Literals.date(statement.saidOn()));
        }
        named.add(node, Properties.SAID_AT, statement.saidAt());
        if (statement.saidDuring() != null) {
            page.add(node, Properties.SAID_DURING, deeds.tell(statement.saidDuring()));
        }
        named.add(node, Properties.RELAYED_BY, statement.relayedBy());
        if (statement.inference() != null) {
            page.add(node, Properties.INFERENCE, Literals.string(statement.inference()));
        }
        page.add(node, Properties.CONFIDENCE, Literals.confidence(statement.confidence()));
        page.evidence(node, List.of(statement.content()));
    }

    private Node node(Statement statement) {
        Span span = statement.content();
        String name = "statement=" + span.begin() + "," + span.end();
        Actor speaker = statement.speaker();
        if (taken.add(span) || speaker == null) {
            return page.fragment(name);
        }
        return page.fragment(name + "," + DeedTriples.slug(speaker));
    }
}
