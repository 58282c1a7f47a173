package org.demarche.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Words in one uninterrupted run about one matter, by one speaker or by several together.
///
/// @param content what was said, without the words that introduce it
/// @param voices who says it, in the order of the text; several of a joint statement, none if
///   nobody is known
/// @param addressees to whom it was said
/// @param about whom and what it speaks of
/// @param stances what it does with agreements and clauses
/// @param cue the words that report it, null if there are none
/// @param condition the words of the condition under which it holds, null if there is none
/// @param saidDuring the event at which it was said, one of the reading's events
/// @param relays who passed it on, from the one who reported it first to the one whom the article
///   read
/// @param inference how speaker or office were inferred where the text does not name them
public record Statement(
        Span content,
        Form form,
        List<Voice> voices,
        List<Referent> addressees,
        List<Referent> about,
        List<Stance> stances,
        @Nullable Span cue,
        Act act,
        Modality modality,
        @Nullable Span condition,
        @Nullable PartialDate saidOn,
        @Nullable Place saidAt,
        @Nullable Event saidDuring,
        List<Organization> relays,
        @Nullable String inference,
        Confidence confidence) {
    public Statement {
        voices = List.copyOf(voices);
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
        stances = List.copyOf(stances);
        relays = List.copyOf(relays);
    }

    /// Those who say it, as far as they are known.
    public Stream<Actor> speakers() {
        return voices.stream().map(Voice::speaker).filter(Objects::nonNull);
    }

    /// For whom it is said.
    public Stream<Party> represented() {
        return voices.stream().map(Voice::onBehalfOf).filter(Objects::nonNull);
    }

    /// The same with other stances.
    public Statement with(List<Stance> other) {
        return new Statement(
                content,
                form,
                voices,
                addressees,
                about,
                other,
                cue,
                act,
                modality,
                condition,
                saidOn,
                saidAt,
                saidDuring,
                relays,
                inference,
                confidence);
    }

    /// Who reported it first, null if it was not passed on.
    public @Nullable Organization relayedBy() {
        return relays.isEmpty() ? null : relays.getFirst();
    }
}
