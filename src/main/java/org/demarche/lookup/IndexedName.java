package org.demarche.lookup;

import java.util.Comparator;

/// One name of an individual.
///
/// @param name as it stands in the store
/// @param folded as it is compared; not empty
/// @param alias whether it is one of its other names and not what it is called
record IndexedName(NamedIndividual individual, String name, String folded, boolean alias) {
    /// States before persons, what is much written of before the rest, short before long.
    static final Comparator<IndexedName> ORDER =
            Comparator.comparing((IndexedName name) -> name.individual().kind())
                    .thenComparing(name -> name.individual().articles(), Comparator.reverseOrder())
                    .thenComparing(IndexedName::alias)
                    .thenComparing(name -> name.folded().length())
                    .thenComparing(IndexedName::name)
                    .thenComparing(name -> name.individual().iri().getURI());
}
