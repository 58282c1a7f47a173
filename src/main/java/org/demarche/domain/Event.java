package org.demarche.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that took place: a meeting, a visit, a signing.
///
/// @param basis the rule and the word that tells of it
public record Event(
        EventKind kind,
        List<Actor> participants,
        @Nullable PartialDate on,
        @Nullable Place at,
        Basis basis,
        Span passage,
        Confidence confidence) {
    public Event {
        participants = List.copyOf(participants);
    }
}
