package org.demarche.extract;

import java.util.List;
import org.demarche.domain.Party;
import org.demarche.domain.Relation;
import org.demarche.domain.Span;
import org.demarche.language.Category;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells by which words and which rule one party was found to do something to another. For one
/// document.
record RelationReasons(Document document, Cast cast, Governments governments, Told told) {
    Explained explained(Relation relation) {
        ReasonList reasons = new ReasonList(document);
        reasons.addCue(
                "act",
                relation.act().name(),
                relation.basis(),
                Category.ACT,
                Category.EVENT,
                Category.REPORT_VERB,
                Category.ATTRIBUTION);
        party(reasons, "source", relation.source(), relation.passage());
        party(reasons, "target", relation.target(), relation.passage());
        new ModalityReasons(document)
                .add(reasons, relation.modality(), relation.condition(), relation.passage());
        if (relation.on() != null) {
            reasons.add("on", relation.on().toString());
        }
        return new Explained(
                Layer.RELATIONS,
                relation.passage(),
                "%s %s %s"
                        .formatted(
                                told.of(relation.source()),
                                relation.act(),
                                told.of(relation.target())),
                relation.confidence(),
                reasons.all());
    }

    /// The first words within the passage that stand for the party.
    private void party(ReasonList reasons, String part, Party party, Span passage) {
        Naming naming = naming(party, passage);
        reasons.add(
                part,
                naming == null || naming.referent() == null
                        ? told.of(party)
                        : told.of(naming.referent()),
                "",
                naming == null ? null : document.span(naming.first(), naming.end()),
                List.of());
    }

    private @Nullable Naming naming(Party party, Span passage) {
        Tokens tokens = document.tokens();
        for (Naming naming :
                cast.namings().within(tokens.at(passage.begin()), tokens.at(passage.end()))) {
            Party meant = governments.of(naming.referent(), cast);
            if (meant != null && meant.id().equals(party.id())) {
                return naming;
            }
        }
        return null;
    }
}
