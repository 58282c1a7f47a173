package org.demarche.language;

/// What a word without a meaning of its own introduces or is, as in the tables of function words.
public enum SmallWord {
    PLACE,
    RECIPIENT,
    COMPANION,
    AGENT,
    GENITIVE,
    SOURCE,
    TARGET,
    TOPIC,
    TIME,
    /// Before a date that only bounds the time.
    BOUND,
    PURPOSE,
    CAUSE,
    CONDITION,
    AND,
    OR,
    BUT,
    RELATIVE,
    DETERMINER,
    POSSESSIVE,
    DEMONSTRATIVE,
    ADVERB,
    AUXILIARY,
    PASSIVE,
    PREPOSITION,
    SUBORDINATOR
}
