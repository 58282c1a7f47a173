package org.demarche.nlp;

/// What is seen of a pair of parties and what one does to the other.
///
/// @param outcome the act's name, or NOTHING
public record ActExample(String outcome, String... features) {
    /// The outcome of a pair of which the one does nothing to the other.
    public static final String NOTHING = "NONE";
}
