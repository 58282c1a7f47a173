package org.demarche.extract.text;

import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.language.LexicalEntry;

/// What a run of tokens can mean by the dictionaries.
public sealed interface Sense {
    /// A word of the language pack.
    record Word(LexicalEntry entry) implements Sense {}

    /// A name of something in the world.
    record Name(Referent referent, NameRole role) implements Sense {}

    /// How a name names.
    enum NameRole {
        /// The thing itself.
        LABEL(Rule.KNOWN_NAME),
        /// Adjective or inhabitants.
        DEMONYM(Rule.KNOWN_DEMONYM),
        /// The government.
        METONYM(Rule.KNOWN_METONYM),
        /// Not by itself: some other thing has the name, too.
        AMBIGUOUS(Rule.AMBIGUOUS_NAME);

        private final Rule rule;

        NameRole(Rule rule) {
            this.rule = rule;
        }

        /// By what such a name is found.
        public Rule rule() {
            return rule;
        }
    }
}
