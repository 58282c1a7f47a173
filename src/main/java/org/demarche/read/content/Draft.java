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
        String body) {
    /// What another says of which this one is silent, with the other's body.
    public Draft or(Draft other) {
        return new Draft(
                url == null ? other.url : url,
                headline == null ? other.headline : headline,
                published == null ? other.published : published,
                publisher == null ? other.publisher : publisher,
                editor == null ? other.editor : editor,
                language == null ? other.language : language,
                other.body);
    }

    /// The same with another body.
    public Draft withBody(String other) {
        return new Draft(url, headline, published, publisher, editor, language, other);
    }
}
