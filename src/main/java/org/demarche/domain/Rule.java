package org.demarche.domain;

import org.jspecify.annotations.Nullable;

/// A rule by which a part of a finding is found, with a sentence for those who look for errors.
/// Each is a term of the ontology, too: `dem:rule-` and its name.
public enum Rule {
    KNOWN_NAME("by", "a name that the world's data has"),
    KNOWN_DEMONYM("by", "an adjective or a name of the inhabitants that the world's data has"),
    KNOWN_METONYM("by", "a word that stands for the government, by the world's data"),
    AMBIGUOUS_NAME("by", "a name of several things, of which only one is a state"),
    MODEL_OF_NAMES("by", "the model of names took the words for a name"),
    SHORT_FORM("by", "the short form in brackets after this name"),
    INSTITUTION_WITH_STATE("by", "an institution that every state has, beside the name of a state"),
    INSTITUTION_ALONE("by", "an institution that every state has, capitalised, without a state"),
    INSTITUTION_COMMON("by", "an institution that every state has, written small, without a state"),
    BEHIND_WORD("by", "capitalised words where only a person can stand"),
    BEFORE_VERB("by", "unknown capitalised words that begin a sentence, before a verb of speech"),
    BEHIND_OFFICE("by", "capitalised words behind an office"),

    KNOWN_PERSON(
            "person",
            "the one person of the world's data with this name who fits office and party"),
    LONGER_NAME("person", "the person of the longer name, which has all its words"),
    OWN_NAME("person", "nobody who is known: a person by the name itself"),

    DATE_PATTERN("by", "the words fill a pattern of dates"),
    DATE_WORD("word", ""),

    OFFICE_BESIDE_NAME("office", "the words of an office stand beside the name"),
    OWNER_BESIDE_OFFICE("of", "the state or organisation stands beside the office or institution"),
    OWNER_KNOWN("of", "the world's data gives this person an office of the kind there"),

    AGREEMENT_NAME("by", "a name of an agreement, or a noun with what it is about"),
    AGREEMENT_KNOWN(
            "is", "the agreement of the world's data with this name, these parties or this date"),
    AGREEMENT_UNKNOWN(
            "is", "an agreement that the world's data lacks, told by name, kind and parties"),
    PARTY_BY_WORLD("party", "the world's data says so"),
    DATE_BY_WORLD("signed on", "the world's data says so"),
    PARTY_BESIDE("party", "named in a sentence that names the agreement"),
    PARTY_LIKELY("party", "of those of whom the text speaks, the likeliest party"),
    DATE_BESIDE_AGREEMENT("signed on", "a date in a sentence that names the agreement"),
    DATE_ELSEWHERE("signed on", "a date that the text tells elsewhere"),
    AGREEMENT_POINTED_AT("by", "a noun that points back at an agreement named elsewhere"),
    AGREEMENT_NOUN("noun", ""),
    AGREEMENT_TOPIC("subject", ""),
    AGREEMENT_KIND("kind", ""),
    PARTY_OF_TEXT("party", "named in title, preamble, opening or signatures of the agreement"),
    DATE_IN_NAME("signed on", "the year in the name of the agreement"),
    DATE_OF_TEXT("signed on", "the words at the end of the agreement that tell of its signing"),
    AGREEMENT_NEW("by", "a noun that brings in an agreement, with its parties or what befalls it"),
    AGREEMENT_TEXT("is", "the article is the text of the agreement"),
    CLAUSE_NUMBER("number", "a noun for a part of an agreement, with a number"),
    STEP("step", "words that tell of a step in the life of the agreement"),
    FURTHEST_STEP("status", "the furthest step that was taken"),

    DAY_OF_ARTICLE("from", "the day on which the article appeared"),
    DAY_OF_DATE_LINE("from", "the date at the head of the text"),
    PLAN_BEFORE_DATE("future", "a word of planning stands before the date"),
    NO_PLAN_BEFORE_DATE("nearest", "no word of planning stands before the date"),

    EVENT_WORD("kind", "a word for an event, with those around it who can take part"),

    NEAREST_DATE("on", "the nearest date in the sentence"),
    PLACE_BEHIND_WORD("at", "the nearest place behind a word such as \"in\""),

    CUE("cue", "words that report what somebody said"),
    QUOTATION_WITHOUT_CUE("cue", "a quotation that stands by itself, without words that report it"),
    SUBJECT_BEFORE_CUE("speaker", "the subject that stands before the cue"),
    SUBJECT_AFTER_CUE("speaker", "the subject that stands behind the cue"),
    HOLDER_BESIDE_OFFICE("speaker", "the person named beside the office is the subject"),
    OFFICE_WITHOUT_HOLDER("speaker", "an office without anybody named: it speaks for whose it is"),
    CAPITAL_FOR_STATE("speaker", "a capital as the subject stands for its state"),
    NAME_AS_SUBJECT("speaker", "a name is the subject"),
    METONYM_FOR_STATE("speaker", "a word for the government as the subject stands for its state"),
    OFFICE_IN_ARTICLE("in office", "the article gives this office to the speaker"),
    OFFICE_ON_DAY(
            "in office",
            "the world's data gives this office to the speaker on the day of the article"),
    ACT_OF_CUE("act", "the act that the reporting verb performs"),
    ACT_OF_WORD("act", "the first word of the statement that tells its act"),
    ACT_UNTOLD("act", "no word tells of another act than stating"),
    MODALITY_WORD("modality", "a word that negates, conditions, postpones or denies"),
    MODALITY_UNTOLD("modality", "no word negates, conditions or postpones it"),
    DATE_BESIDE("on", "the date in the sentence outside the statement"),
    PLACE_BESIDE("at", "the place in the sentence outside the statement"),
    EVENT_BESIDE("during", "the event in the sentence outside the statement"),
    STANCE_WORD("stance", "words that take up an agreement or clause which stands near them"),
    RELAY("relayed by", "words before the medium from which the report was taken"),

    MEASURED("confidence", "how often such evidence proved right, for each part of it"),

    LEARNED_ACT("act", "the model of acts, by the words between and around the two"),
    VERB_ACTIVE("act", "a verb between who does it and to whom it is done"),
    VERB_PASSIVE("act", "a passive verb behind to whom it is done, with who does it behind"),
    ACT_NOUN("act", "a noun for the act, with those around it whose it is and whom it meets"),
    ACT_ANNOUNCED("act", "what is only announced: a favour is a promise, harm a threat"),
    REPORTED_DUTY("act", "what a speaker says that the other must do or did"),
    ACT_OF_STATEMENT(
            "act",
            "by-statement",
            "the act of a statement, done to the first other party of which it speaks"),
    ACT_OF_AGREEMENT("act", "signed-agreement", "parties of a signed agreement agree"),
    ACT_OF_EVENT("act", "those who take part in such an event consult"),

    QUOTED("words", "quoted", "words in quotation marks, with words that report them"),
    QUOTED_ALONE("words", "quoted-alone", "words in quotation marks that nothing reports"),
    PARTLY_QUOTED("words", "partly-quoted", "reported words, in part in quotation marks"),
    REPORTED_OF_PERSON("words", "reported-of-person", "words reported of a person"),
    REPORTED_OF_OFFICE("words", "reported-of-office", "words reported of who holds an office"),
    REPORTED_OF_PARTY("words", "reported-of-party", "words reported of a state or organisation"),
    REPORTED_OF_NOBODY(
            "words", "reported-of-nobody", "words reported of nobody whom the text names"),

    KNOWN_SPEAKER("speaker", "known-name", "a person whom the world's data has"),
    KNOWN_PARTY("speaker", "known-party", "a state or organisation that the world's data has"),
    LIKELY_SPEAKER("speaker", "likely-name", "what looks like a name"),
    TITLED_SPEAKER("speaker", "titled-name", "a name with a title"),
    HOLDER_IN_ARTICLE("speaker", "office-in-article", "the holder named elsewhere in the article"),
    HOLDER_ON_DAY("speaker", "office-on-the-day", "the holder on the article's day"),
    OFFICE_ALONE("speaker", "office-alone", "whoever holds the office: nobody who is known"),
    PRONOUN("speaker", "pronoun", "a pronoun, for whoever of that kind spoke or appeared last"),
    PRONOUN_FOR_SEVERAL("speaker", "pronoun", "a pronoun for several"),
    CLITIC("speaker", "clitic", "a pronoun within the verb"),
    SPEAKER_BEFORE("speaker", "speaker-before", "the speaker before"),
    NOBODY("speaker", "no-speaker", "no subject is named that could be resolved"),

    BETWEEN_STATES("parties", "between-states", "both parties are states"),
    WITH_ORGANIZATION(
            "parties",
            "with-organization",
            "a party is an organisation, and a verb stands near both"),
    PARTIES_LEARNED("parties", "parties-learned", "the model of acts alone found the two"),
    WITH_ORGANIZATION_WITHOUT_VERB(
            "parties",
            "with-organization-without-verb",
            "a party is an organisation, and no verb stands near both"),

    VERB("act", "verb", "a verb with both parties near"),
    NOUN("act", "noun", "a noun with both parties near"),
    LEARNED("act", "learned", "the model of acts and no rule"),
    UNCONFIRMED("act", "unconfirmed", "a verb or noun, but the model of acts is not sure of it"),
    DOUBTED("act", "doubted", "a verb or noun, though the model of acts sees something else"),
    FAR_APART("act", "far-apart", "a verb or noun with the parties far apart"),
    BY_SUBJECT("act", "by-subject", "a noun with the subject of the sentence for its doer"),
    JOINT_EVENT("act", "joint-event", "an event in which several take part"),
    VAGUE_EVENT("act", "vague-event", "an event of which it is open who takes part"),

    KNOWN_AGREEMENT("agreement", "known-agreement", "an agreement that the world's data has"),
    NAMED_AGREEMENT("agreement", "named-agreement", "an agreement called by a name"),
    BARE_AGREEMENT("agreement", "bare-agreement", "an agreement called only by what it is"),
    CLAUSE_OF_KNOWN(
            "clause", "clause-of-known", "a clause of an agreement that the world's data has"),
    CLAUSE_OF_OTHER(
            "clause", "clause-of-other", "a clause of an agreement that the world's data lacks"),
    CLAUSE_OF_TEXT("clause", "clause-of-text", "a clause of a text that is itself an agreement"),
    STEP_OF_NAMED("step", "step-of-named", "a step of an agreement called by a name"),
    STEP_OF_BARE("step", "step-of-bare", "a step of an agreement called only by what it is"),
    STEP_IN_TEXT("step", "step-in-text", "a step of a text that is itself an agreement"),

    OWNER_TOLD(
            "of",
            "owner-told",
            "the text tells whose office it is, or what is known of the holder"),
    OWNER_OPEN("of", "owner-open", "nothing tells whose office it is"),
    OWNER_NAMED_BEFORE("of", "owner-inferred", "whoever is named before"),
    INSTITUTION_NAMED_BEFORE("of", "owner-inferred", "the institution named before"),
    CAPITAL_OF_OFFICE("of", "owner-inferred", "the capital where the office is"),
    OFFICE_OF_HOLDER("of", "owner-inferred", "the office that is known of the holder"),
    STATE_OF_SENTENCE("of", "owner-inferred", "the state named in the sentence"),
    CAPITAL_OF_SENTENCE("of", "owner-inferred", "the capital named in the sentence"),
    STATE_OF_SENTENCE_BEFORE("of", "owner-inferred", "the state named in the sentence before"),
    STATE_OF_DATELINE("of", "owner-inferred", "the state of the dateline"),
    STATE_OF_ARTICLE("of", "owner-inferred", "the state of which the article speaks most"),
    STATE_OF_LANGUAGE("of", "owner-inferred", "the state from which texts in the language come");

    private final String part;
    private final @Nullable String measured;
    private final String sentence;

    Rule(String part, String sentence) {
        this(part, null, sentence);
    }

    Rule(String part, @Nullable String measured, String sentence) {
        this.part = part;
        this.measured = measured;
        this.sentence = sentence;
    }

    /// The part of a finding that it is for, such as `speaker`.
    public String part() {
        return part;
    }

    /// As what it is measured in `confidence.tsv`, alone or with its like; null if it is not.
    public @Nullable String measured() {
        return measured;
    }

    /// What it goes by, without a full stop; empty if the part says it all.
    public String sentence() {
        return sentence;
    }
}
