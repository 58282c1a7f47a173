package org.demarche.extract.explain;

import java.util.List;
import org.demarche.domain.Party;
import org.demarche.domain.Relation;
import org.demarche.domain.Rule;
import org.demarche.domain.Span;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.offices.Governments;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells by which words and which rule one party was found to do something to another. For one
/// document.
record RelationReasons(Document document, Cast cast, Governments governments, Told told) {
    Explained explained(Relation relation) {
        ReasonList reasons = new ReasonList(document);
        Span modal = relation.basis().modal();
        reasons.addCue(
                "act",
                relation.act().name(),
                relation.basis(),
                Category.ACT,
                Category.EVENT,
                Category.REPORT_VERB,
                Category.ATTRIBUTION);
        if (isAnother(relation)) {
            reasons.add("", "", Rule.ACT_ANNOUNCED);
        }
        party(reasons, "source", relation.source(), relation.passage());
        party(reasons, "target", relation.target(), relation.passage());
        new ModalityReasons(document)
                .add(
                        reasons,
                        relation.modality(),
                        relation.condition(),
                        modal == null ? -1 : document.tokens().at(modal.begin()));
        if (relation.on() != null) {
            reasons.add("on", relation.on().toString());
        }
        reasons.add(relation.confidence());
        return new Explained(
                Layer.RELATIONS,
                relation.passage(),
                "%s %s %s"
                        .formatted(
                                told.of(relation.source()),
                                relation.act(),
                                told.of(relation.target())),
                relation.confidence().share(),
                reasons.all());
    }

    /// Whether the words, by themselves, tell of another act.
    private boolean isAnother(Relation relation) {
        Span cue = relation.basis().cue();
        LexicalEntry entry =
                cue == null
                        ? null
                        : document.entryAt(document.tokens().at(cue.begin()), Category.ACT);
        return entry != null
                && !entry.is(relation.act())
                && switch (relation.basis().rule()) {
                    case VERB_ACTIVE, VERB_PASSIVE, ACT_NOUN -> true;
                    default -> false;
                };
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
