package org.demarche.graph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Office;
import org.demarche.domain.Organization;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Person;
import org.demarche.domain.Place;
import org.demarche.domain.Referent;
import org.demarche.domain.State;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.graph.vocabulary.Borrowed;
import org.demarche.graph.vocabulary.Classes;
import org.demarche.graph.vocabulary.Literals;
import org.demarche.graph.vocabulary.Properties;
import org.demarche.graph.world.OfficeNames;
import org.jspecify.annotations.Nullable;

/// A description in the making.
final class DescriptionDraft {
    private final Node node;
    private final List<Triple> triples = new ArrayList<>();

    DescriptionDraft(Node node, Node type) {
        this.node = node;
        add(Borrowed.TYPE, type);
    }

    /// The description of an individual.
    ///
    /// @param kinds gives the description of a kind of office or institution by its path
    static DescriptionDraft of(
            Referent referent,
            Node node,
            String language,
            OfficeNames officeNames,
            Function<String, @Nullable Description> kinds) {
        return switch (referent) {
            case State s ->
                    new DescriptionDraft(node, Classes.STATE)
                            .names(s.names(), s.code(), language)
                            .sameAs(s.sameAs());
            case Organization o ->
                    new DescriptionDraft(node, Classes.ORGANIZATION)
                            .names(o.names(), o.slug(), language)
                            .kind(Properties.INSTITUTION_KIND, "institution-kind/", o.kind(), kinds)
                            .sameAs(o.sameAs());
            case Person p ->
                    new DescriptionDraft(node, Classes.PERSON)
                            .names(p.names(), p.slug(), language)
                            .sameAs(p.sameAs());
            case Place p ->
                    new DescriptionDraft(node, Classes.PLACE)
                            .names(p.names(), p.slug(), language)
                            .sameAs(p.sameAs());
            case Office o ->
                    new DescriptionDraft(node, Classes.OFFICE)
                            .names(officeNames.of(o), o.slug(), language)
                            .kind(Properties.OFFICE_KIND, "office-kind/", o.kind(), kinds);
            case Agreement a ->
                    new DescriptionDraft(node, Classes.AGREEMENT)
                            .type(Borrowed.LEGAL_RESOURCE)
                            .names(a.names(), a.slug(), language)
                            .sameAs(a.sameAs());
            case Clause c ->
                    new DescriptionDraft(node, Classes.CLAUSE)
                            .type(Borrowed.LEGAL_RESOURCE_SUBDIVISION);
            case PartialDate d -> new DescriptionDraft(node, Classes.DATE);
        };
    }

    private DescriptionDraft type(Node type) {
        add(Borrowed.TYPE, type);
        return this;
    }

    /// Its usual names; for want of any another one, for want of that the words of its IRI.
    DescriptionDraft names(Names names, String slug, String language) {
        List<Label> labels = names.preferred();
        if (labels.isEmpty()) {
            labels =
                    names.alternate().isEmpty()
                            ? List.of(new Label(slug.replace('-', ' '), language))
                            : names.alternate().subList(0, 1);
        }
        for (Label label : labels) {
            add(Borrowed.LABEL, Literals.words(label));
        }
        return this;
    }

    private DescriptionDraft sameAs(List<String> twins) {
        for (String twin : twins) {
            add(Borrowed.SAME_AS, NodeFactory.createURI(twin));
        }
        return this;
    }

    private DescriptionDraft kind(
            Node property,
            String path,
            @Nullable String slug,
            Function<String, @Nullable Description> kinds) {
        Description kind = slug == null ? null : kinds.apply(path + slug);
        if (kind != null) {
            add(property, kind.node());
            triples.addAll(kind.triples());
        }
        return this;
    }

    private void add(Node property, Node object) {
        triples.add(Triple.create(node, property, object));
    }

    Description done() {
        return new Description(node, List.copyOf(triples));
    }
}
