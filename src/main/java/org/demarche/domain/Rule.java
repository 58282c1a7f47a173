package org.demarche.domain;

import java.util.Locale;

/// A rule by which something is found, with a sentence for those who look for errors.
public enum Rule {
    KNOWN_NAME("a name that the world's data has"),
    KNOWN_DEMONYM("an adjective or a name of the inhabitants that the world's data has"),
    KNOWN_METONYM("a word that stands for the government, by the world's data"),
    AMBIGUOUS_NAME("a name of several things, of which only one is a state"),
    MODEL_OF_NAMES("the model of names took the words for a name"),
    SHORT_FORM("the short form in brackets after this name"),
    INSTITUTION_WITH_STATE("an institution that every state has, beside the name of a state"),
    INSTITUTION_ALONE("an institution that every state has, capitalised, without a state"),
    BEHIND_WORD("capitalised words where only a person can stand"),
    BEHIND_OFFICE("capitalised words behind an office"),

    KNOWN_PERSON("the one person of the world's data with this name who fits office and party"),
    LONGER_NAME("the person of the longer name, which has all its words"),
    OWN_NAME("nobody who is known: a person by the name itself"),

    DATE_PATTERN("the words fill a pattern of dates"),

    OFFICE_BESIDE_NAME("the words of an office stand beside the name"),
    OWNER_BESIDE_OFFICE("the state or organisation stands beside the office"),
    OWNER_KNOWN("the world's data gives this person an office of the kind there"),
    OWNER_AROUND("the state that the words around it speak of"),

    AGREEMENT_NAME("a name of an agreement, or a noun with what it is about"),
    AGREEMENT_KNOWN("the agreement of the world's data with this name, these parties or this date"),
    AGREEMENT_POINTED_AT("a noun that points back at an agreement named elsewhere"),
    AGREEMENT_NEW("a noun that brings in an agreement, with its parties or what befalls it"),
    AGREEMENT_TEXT("the article is the text of the agreement"),
    CLAUSE_NUMBER("a noun for a part of an agreement, with a number"),
    STEP("words that tell how far an agreement has come"),

    DAY_OF_ARTICLE("the day on which the article appeared"),
    DAY_OF_DATE_LINE("the date at the head of the text"),
    PLAN_BEFORE_DATE("a word of planning stands before the date"),
    NO_PLAN_BEFORE_DATE("no word of planning stands before the date"),

    EVENT_WORD("a word for an event, with those around it who can take part"),

    NEAREST_DATE("the nearest date in the sentence"),
    PLACE_BEHIND_WORD("the nearest place behind a word such as \"in\"");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /// What it goes by, without a full stop.
    public String sentence() {
        return sentence;
    }

    /// Its name as people read it: `known-name`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
