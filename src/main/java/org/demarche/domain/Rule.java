package org.demarche.domain;

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
    BEFORE_VERB("unknown capitalised words that begin a sentence, before a verb of speech"),
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
    AGREEMENT_UNKNOWN("an agreement that the world's data lacks, told by name, kind and parties"),
    BY_WORLD("the world's data says so"),
    PARTY_BESIDE("named in a sentence that names the agreement"),
    PARTY_LIKELY("of those of whom the text speaks, the likeliest party"),
    DATE_BESIDE_AGREEMENT("a date in a sentence that names the agreement"),
    DATE_ELSEWHERE("a date that the text tells elsewhere"),
    AGREEMENT_POINTED_AT("a noun that points back at an agreement named elsewhere"),
    AGREEMENT_NEW("a noun that brings in an agreement, with its parties or what befalls it"),
    AGREEMENT_TEXT("the article is the text of the agreement"),
    CLAUSE_NUMBER("a noun for a part of an agreement, with a number"),
    STEP("words that tell of a step in the life of the agreement"),
    FURTHEST_STEP("the furthest step that was taken"),

    DAY_OF_ARTICLE("the day on which the article appeared"),
    DAY_OF_DATE_LINE("the date at the head of the text"),
    PLAN_BEFORE_DATE("a word of planning stands before the date"),
    NO_PLAN_BEFORE_DATE("no word of planning stands before the date"),

    EVENT_WORD("a word for an event, with those around it who can take part"),

    NEAREST_DATE("the nearest date in the sentence"),
    PLACE_BEHIND_WORD("the nearest place behind a word such as \"in\""),

    CUE("words that report what somebody said"),
    QUOTATION_WITHOUT_CUE("a quotation that stands by itself, without words that report it"),
    SUBJECT_BEFORE_CUE("the subject that stands before the cue"),
    SUBJECT_AFTER_CUE("the subject that stands behind the cue"),
    PRONOUN("a pronoun, for whoever of that kind spoke or appeared last"),
    HOLDER_BESIDE_OFFICE("the person named beside the office is the subject"),
    OFFICE_WITHOUT_HOLDER("an office without anybody named: it speaks for whose it is"),
    CAPITAL_FOR_STATE("a capital as the subject stands for its state"),
    NAME_AS_SUBJECT("a name is the subject"),
    METONYM_FOR_STATE("a word for the government as the subject stands for its state"),
    NOBODY("no subject is named that could be resolved"),
    OFFICE_IN_ARTICLE("the article gives this office to the speaker"),
    OFFICE_ON_DAY("the world's data gives this office to the speaker on the day of the article"),
    ACT_OF_CUE("the act that the reporting verb performs"),
    ACT_OF_WORD("the first word of the statement that tells its act"),
    ACT_UNTOLD("no word tells of another act than stating"),
    MODALITY_WORD("a word that negates, conditions, postpones or denies"),
    MODALITY_UNTOLD("no word negates, conditions or postpones it"),
    DATE_BESIDE("the date in the sentence outside the statement"),
    PLACE_BESIDE("the place in the sentence outside the statement"),
    EVENT_BESIDE("the event in the sentence outside the statement"),
    STANCE_WORD("words that take up an agreement or clause which stands near them"),
    RELAY("words before the medium from which the report was taken"),

    MEASURED("how often such evidence proved right, for each part of it"),

    VERB_ACTIVE("a verb between who does it and to whom it is done"),
    VERB_PASSIVE("a passive verb behind to whom it is done, with who does it behind"),
    ACT_NOUN("a noun for the act, with those around it whose it is and whom it meets"),
    ACT_ANNOUNCED("what is only announced: a favour is a promise, harm a threat"),
    REPORTED_DUTY("what a speaker says that the other must do or did"),
    ACT_OF_STATEMENT("the act of a statement, done to the first other party of which it speaks"),
    ACT_OF_AGREEMENT("parties of a signed agreement agree"),
    ACT_OF_EVENT("those who take part in such an event consult");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /// What it goes by, without a full stop.
    public String sentence() {
        return sentence;
    }
}
