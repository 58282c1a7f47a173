package org.demarche.web.pages;

import java.util.List;

/// What the store says about one thing.
///
/// @param iri its IRI
/// @param label its label, or a short form of the IRI
/// @param said statements with it as subject
/// @param saidOf statements with it as object: who says it of this thing
/// @param graphs the articles in which it stands
public record Resource(
        String iri,
        String label,
        List<PropertyValues> said,
        List<PropertyValues> saidOf,
        List<ShownValue> graphs) {
    /// A property and what stands at its other end.
    public record PropertyValues(ShownValue property, List<ShownValue> values) {
        public PropertyValues {
            values = List.copyOf(values);
        }
    }
}
