package org.demarche.language;

import java.util.Locale;

/// A further column of a row that the program asks for: its key, then its value. What each means
/// stands with its [Category].
public enum Trait {
    ALONE_NO,
    ANNOUNCED_YES,
    BACKSHIFT_YES,
    CHAIN_YES,
    CLAUSE_INFINITE,
    CLAUSE_OWN,
    FROM_TARGET,
    FULL_YES,
    KIND_BACK,
    LOOSE_YES,
    MATCH_WHOLE,
    MUTUAL_YES,
    NAME_AFTER,
    NEEDS_NAME,
    NEEDS_NUMBER,
    NEEDS_OWN,
    NEEDS_TOPIC,
    NEEDS_CAPITAL,
    NEEDS_QUOTE,
    NEEDS_WISH,
    NEEDS_WORDS,
    NEGATED_YES,
    NOUN_YES,
    NUMBER_PLURAL,
    OBJECT_ADDRESSEE,
    OBJECT_CONTENT,
    OPENS_CONDITION,
    OWNER_BACK,
    OWNER_NO,
    PARTICIPLE_YES,
    PARTY_YES,
    ROLE_DONE,
    ROLE_TIMES,
    SAYS_YES,
    SCOPE_FIRST,
    SCOPE_INITIAL,
    SCOPE_NEXT,
    SIDE_AFTER,
    SOFT_YES,
    STANDS_EITHER,
    VOICE_REPORTED,
    STANDS_LAST,
    STANDS_FIRST,
    STATEMENT_YES,
    STATE_YES,
    SUBJECT_AFTER,
    SUBJECT_AGENT,
    SUBJECT_BEFORE,
    SUBJECT_CLITIC,
    SUBJECT_EITHER,
    TARGET_AFTER,
    THIRD_YES,
    TO_CONTENT,
    VOICE_ACTIVE,
    VOICE_EITHER,
    VOICE_NOUN,
    WEAK_YES;

    private final String key;
    private final String value;

    Trait() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_", 2);
        key = parts[0];
        value = parts[1];
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }
}
