package org.demarche.domain;

import org.demarche.domain.names.Names;
import org.jspecify.annotations.Nullable;

/// An office of a state or organisation, whoever fills it.
///
/// @param slug the last part of its IRI: `PRK-foreign-minister`
/// @param kind the slug of its kind: `foreign-minister`
/// @param of the id of the state or organisation, null if the text does not tell
public record Office(String slug, String kind, @Nullable String of, Names names)
        implements Referent {
    @Override
    public String id() {
        return "office/" + slug;
    }
}
