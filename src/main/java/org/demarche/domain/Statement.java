package org.demarche.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One speaker's words in one uninterrupted run about one matter.
///
/// @param content what was said, without the words that introduce it
/// @param speaker null if nobody is named or it could not be resolved
/// @param inOffice the office in which the speaker spoke
/// @param onBehalfOf for whom the speaker spoke
/// @param addressees to whom it was said
/// @param about whom and what it speaks of
/// @param cue the words that report it, null if there are none
/// @param saidDuring the event at which it was said, one of the reading's events
/// @param relayedBy who reported it first
/// @param inference how speaker or office were inferred where the text does not name them
/// @param confidence 0 to 1
public record Statement(
        Span content,
        Form form,
        @Nullable Actor speaker,
        @Nullable Office inOffice,
        @Nullable Party onBehalfOf,
        List<Referent> addressees,
        List<Referent> about,
        @Nullable Span cue,
        Act act,
        Modality modality,
        @Nullable PartialDate saidOn,
        @Nullable Place saidAt,
        @Nullable Event saidDuring,
        @Nullable Organization relayedBy,
        @Nullable String inference,
        double confidence) {
    public Statement {
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
    }
}
