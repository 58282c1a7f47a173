package org.demarche.web.ontology;

import java.util.List;

/// A term of the ontology as its page shows it.
///
/// @param name after `#` in its IRI
/// @param label in the reader's language, or in English
/// @param definition in the same; empty where there is none
/// @param facts how it hangs together with others
public record Term(String name, String label, String definition, List<Fact> facts) {
    public Term {
        facts = List.copyOf(facts);
    }

    /// @param key of its words in the messages, after `ontology.`
    public record Fact(String key, List<TermLink> links) {
        public Fact {
            links = List.copyOf(links);
        }
    }

    /// @param href on this page for our own terms
    public record TermLink(String text, String href) {}

    /// Terms of one kind.
    ///
    /// @param key of the kind's words in the messages, after `ontology.`
    public record Section(String key, List<Term> terms) {
        public Section {
            terms = List.copyOf(terms);
        }
    }
}
