package org.demarche.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step in the life of an agreement, as a text tells it: done, planned, conditional or not done.
///
/// @param status the step
/// @param agents who takes it, empty if the text does not say
/// @param on when it is taken, null if the text does not say
/// @param passages the words that tell it
public record LifeCycleAct(
        AgreementStatus status,
        Modality modality,
        List<Party> agents,
        @Nullable PartialDate on,
        List<Span> passages,
        Confidence confidence) {
    public LifeCycleAct {
        agents = List.copyOf(agents);
        passages = List.copyOf(passages);
    }
}
