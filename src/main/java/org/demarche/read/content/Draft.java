package org.demarche.read.content;

import org.demarche.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// An article whose language is not settled yet.
///
/// @param language what the article or its user says, null if nobody does
public record Draft(
        @Nullable String url,
        @Nullable String headline,
        @Nullable PublicationTime published,
        @Nullable String publisher,
        @Nullable String editor,
        @Nullable String language,
        String body) {}
