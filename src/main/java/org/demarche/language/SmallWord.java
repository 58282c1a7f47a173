package org.demarche.language;

import java.util.Set;

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
    SUBORDINATOR;

    /// Those that govern the name behind them.
    public static final Set<SmallWord> GOVERNORS =
            Set.of(
                    PLACE,
                    RECIPIENT,
                    COMPANION,
                    AGENT,
                    GENITIVE,
                    SOURCE,
                    TARGET,
                    TOPIC,
                    TIME,
                    PURPOSE,
                    CAUSE,
                    PREPOSITION);
}
