package org.demarche.graph.vocabulary;

import static org.demarche.graph.vocabulary.Vocabulary.dem;

import org.apache.jena.graph.Node;

/// The classes of the ontology.
public final class Classes {
    public static final Node ARTICLE = dem("Article");
    public static final Node PASSAGE = dem("Passage");
    public static final Node MENTION = dem("Mention");
    public static final Node DATE = dem("Date");

    public static final Node STATE = dem("State");
    public static final Node ORGANIZATION = dem("Organization");
    public static final Node PERSON = dem("Person");
    public static final Node PLACE = dem("Place");
    public static final Node OFFICE = dem("Office");
    public static final Node OFFICE_KIND = dem("OfficeKind");
    public static final Node INSTITUTION_KIND = dem("InstitutionKind");
    public static final Node NAME_FAMILY = dem("NameFamily");
    public static final Node TENURE = dem("Tenure");

    public static final Node STATEMENT = dem("Statement");
    public static final Node AGREEMENT = dem("Agreement");
    public static final Node CLAUSE = dem("Clause");
    public static final Node OBLIGATION = dem("Obligation");
    public static final Node EVENT = dem("Event");
    public static final Node RELATION = dem("Relation");

    public static final Node ACT = dem("Act");
    public static final Node QUAD_CLASS = dem("QuadClass");
    public static final Node FORM = dem("Form");
    public static final Node MODALITY = dem("Modality");
    public static final Node AGREEMENT_KIND = dem("AgreementKind");
    public static final Node LIFE_CYCLE_ACT = dem("LifeCycleAct");
    public static final Node AGREEMENT_STATUS = dem("AgreementStatus");
    public static final Node EVENT_KIND = dem("EventKind");

    private Classes() {}
}
