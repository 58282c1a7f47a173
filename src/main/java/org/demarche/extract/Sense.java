package org.demarche.extract;

import org.demarche.domain.Referent;
import org.demarche.language.LexicalEntry;

/// What a run of tokens can mean by the dictionaries.
sealed interface Sense {
    /// A word of the language pack.
    record Word(LexicalEntry entry) implements Sense {}

    /// A name of something in the world.
    record Name(Referent referent, NameRole role) implements Sense {}

    /// How a name names.
    enum NameRole {
        /// The thing itself.
        LABEL,
        /// Adjective or inhabitants.
        DEMONYM,
        /// The government.
        METONYM,
        /// Not by itself: some other thing has the name, too.
        AMBIGUOUS
    }
}
