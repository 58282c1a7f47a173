package org.demarche.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that was found in an article, in the order of the text.
///
/// @param dateline the place from which it was reported
/// @param sentences those of its text, which do not overlap
public record Reading(
        Article article,
        @Nullable Place dateline,
        List<Span> sentences,
        List<Mention> mentions,
        List<Tenure> tenures,
        List<Statement> statements,
        List<Agreement> agreements,
        List<Event> events,
        List<Relation> relations) {
    public Reading {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        tenures = List.copyOf(tenures);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
    }
}
