package org.demarche.domain;

import java.util.List;
import org.demarche.domain.names.Names;

/// A human being.
///
/// @param slug the last part of the IRI: state or organisation where known, then the name
public record Person(String slug, Names names, List<String> sameAs) implements Actor {
    public Person {
        sameAs = List.copyOf(sameAs);
    }

    @Override
    public String id() {
        return "person/" + slug;
    }
}
