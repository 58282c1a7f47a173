package org.demarche.graph.vocabulary;

import static org.apache.jena.graph.NodeFactory.createURI;

import org.apache.jena.graph.Node;

/// Terms of other vocabularies that the output uses.
public final class Borrowed {
    public static final Node TYPE = createURI(Prefixes.RDF + "type");
    public static final Node VALUE = createURI(Prefixes.RDF + "value");
    public static final Node LIST = createURI(Prefixes.RDF + "List");
    public static final Node FIRST = createURI(Prefixes.RDF + "first");
    public static final Node REST = createURI(Prefixes.RDF + "rest");
    public static final Node NIL = createURI(Prefixes.RDF + "nil");
    public static final Node LABEL = createURI(Prefixes.RDFS + "label");
    public static final Node ALT_LABEL = createURI(Prefixes.SKOS + "altLabel");
    public static final Node PREF_LABEL = createURI(Prefixes.SKOS + "prefLabel");
    public static final Node BROADER = createURI(Prefixes.SKOS + "broader");
    public static final Node NOTATION = createURI(Prefixes.SKOS + "notation");
    public static final Node SAME_AS = createURI("http://www.w3.org/2002/07/owl#sameAs");

    public static final Node NEWS_ARTICLE = createURI(Prefixes.SCHEMA + "NewsArticle");
    public static final Node URL = createURI(Prefixes.SCHEMA + "url");
    public static final Node HEADLINE = createURI(Prefixes.SCHEMA + "headline");
    public static final Node DATE_PUBLISHED = createURI(Prefixes.SCHEMA + "datePublished");
    public static final Node PUBLISHER = createURI(Prefixes.SCHEMA + "publisher");
    public static final Node EDITOR = createURI(Prefixes.SCHEMA + "editor");
    public static final Node IN_LANGUAGE = createURI(Prefixes.SCHEMA + "inLanguage");
    public static final Node ARTICLE_BODY = createURI(Prefixes.SCHEMA + "articleBody");

    public static final Node MEMBERSHIP = createURI("http://www.w3.org/ns/org#Membership");
    public static final Node SUB_ORGANIZATION_OF =
            createURI("http://www.w3.org/ns/org#subOrganizationOf");
    public static final Node LEGAL_RESOURCE =
            createURI("http://data.europa.eu/eli/ontology#LegalResource");
    public static final Node LEGAL_RESOURCE_SUBDIVISION =
            createURI("http://data.europa.eu/eli/ontology#LegalResourceSubdivision");
    public static final Node SEM_EVENT = createURI("http://semanticweb.cs.vu.nl/2009/11/sem/Event");

    private Borrowed() {}
}
