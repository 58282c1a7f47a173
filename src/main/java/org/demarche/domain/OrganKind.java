package org.demarche.domain;

import org.demarche.domain.names.Names;
import org.jspecify.annotations.Nullable;

/// A kind of office or of institution: foreign minister, ministry of foreign affairs.
///
/// @param ministry of an office: the slug of the institution that it heads
/// @param owner whose offices or institutions of the kind are where a text does not tell: a
///   state's, or of nobody where the kind is a person's calling; null for anybody's
/// @param speaksFor of an institution: for whom it and its people speak, its state or itself; null
///   if it speaks for its state and its people for it; of an office: an organisation if its holders
///   speak for whatever body has them, of which a state has several; the state if they speak for it
/// @param broader of an office: the slug of the kind by which it is called for short, as a foreign
///   minister is a minister
public record OrganKind(
        String slug,
        Names names,
        @Nullable String ministry,
        @Nullable ActorClass owner,
        @Nullable ActorClass speaksFor,
        @Nullable String broader) {
    /// A class of those who own and speak.
    public enum ActorClass {
        STATE,
        ORGANIZATION,
        PERSON
    }
}
