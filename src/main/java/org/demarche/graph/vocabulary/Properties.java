package org.demarche.graph.vocabulary;

import static org.demarche.graph.vocabulary.Vocabulary.dem;

import org.apache.jena.graph.Node;

/// The properties of the ontology, but for those of [WorldProperties] and the edges of acts.
public final class Properties {
    public static final Node DATELINE = dem("dateline");
    public static final Node INPUT = dem("input");
    public static final Node BEGIN = dem("begin");
    public static final Node END = dem("end");
    public static final Node EXACT = dem("exact");
    public static final Node SENTENCE = dem("sentence");
    public static final Node REFERS_TO = dem("refersTo");
    public static final Node PASSAGE = dem("passage");
    public static final Node CONFIDENCE = dem("confidence");
    public static final Node RULE = dem("rule");

    public static final Node SPEAKER = dem("speaker");
    public static final Node IN_OFFICE = dem("inOffice");
    public static final Node ON_BEHALF_OF = dem("onBehalfOf");
    public static final Node ADDRESSEE = dem("addressee");
    public static final Node ABOUT = dem("about");
    public static final Node FORM = dem("form");
    public static final Node TEXT = dem("text");
    public static final Node CUE = dem("cue");
    public static final Node ACT = dem("act");
    public static final Node MODALITY = dem("modality");
    public static final Node SAID_ON = dem("saidOn");
    public static final Node SAID_AT = dem("saidAt");
    public static final Node SAID_DURING = dem("saidDuring");
    public static final Node RELAYED_BY = dem("relayedBy");
    public static final Node RELAY_CHAIN = dem("relayChain");
    public static final Node INVOKES = dem("invokes");
    public static final Node REAFFIRMS = dem("reaffirms");
    public static final Node INTERPRETS = dem("interprets");
    public static final Node ALLEGES_BREACH_OF = dem("allegesBreachOf");
    public static final Node CALLS_TO_CHANGE = dem("callsToChange");

    public static final Node HOLDER = dem("holder");
    public static final Node OFFICE = dem("office");
    public static final Node OF = dem("of");
    public static final Node ATTESTED_ON = dem("attestedOn");
    public static final Node OFFICE_KIND = dem("officeKind");
    public static final Node INSTITUTION_KIND = dem("institutionKind");

    public static final Node KIND = dem("kind");
    public static final Node PARTY = dem("party");
    public static final Node TOPIC = dem("topic");
    public static final Node CLAUSE = dem("clause");
    public static final Node CLAUSE_OF = dem("clauseOf");
    public static final Node HEADING = dem("heading");
    public static final Node NUMBER = dem("number");
    public static final Node PARAGRAPH = dem("paragraph");
    public static final Node CITES = dem("cites");
    public static final Node SIGNED_ON = dem("signedOn");
    public static final Node SIGNED_AT = dem("signedAt");
    public static final Node STATUS = dem("status");
    public static final Node LIFE_CYCLE_ACT = dem("lifeCycleAct");
    public static final Node AGENT = dem("agent");
    public static final Node OBLIGATION = dem("obligation");
    public static final Node OBLIGOR = dem("obligor");
    public static final Node DUTY = dem("duty");
    public static final Node BENEFICIARY = dem("beneficiary");
    public static final Node CONDITION = dem("condition");

    public static final Node PARTICIPANT = dem("participant");
    public static final Node ON = dem("on");
    public static final Node AT = dem("at");
    public static final Node SOURCE = dem("source");
    public static final Node TARGET = dem("target");
    public static final Node STATED_IN = dem("statedIn");

    private Properties() {}
}
