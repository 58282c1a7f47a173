package org.demarche.read;

import org.demarche.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// What the user says of all articles, which wins over what they say themselves.
///
/// @param language a code of a language; null to tell it from each text
/// @param published null to take it from each article
public record ReadingChoices(@Nullable String language, @Nullable PublicationTime published) {
    /// Nothing chosen.
    public static final ReadingChoices NONE = new ReadingChoices(null, null);
}
