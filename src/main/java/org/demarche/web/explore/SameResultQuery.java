package org.demarche.web.explore;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.demarche.graph.vocabulary.Vocabulary;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.TakenStance;
import org.jspecify.annotations.Nullable;

/// The SPARQL that finds what a filter lets through. It is put together of fixed pieces with
/// variables, into which the values of the filter are put as nodes.
final class SameResultQuery {
    private static final String NEGATED =
            "{ GRAPH ?article { ?finding dem:modality dem:negated } }";
    private static final String HEAD =
            """
            PREFIX dem: <https://w3id.org/demarche/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX schema: <http://schema.org/>
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX world: <https://w3id.org/demarche/world/>
            SELECT DISTINCT ?day ?source ?speaker ?act ?target ?text ?finding ?article WHERE {
            """;
    private static final String OPTIONAL_PARTS =
            """
            OPTIONAL { ?finding dem:act ?act }
            OPTIONAL { ?finding dem:source|dem:onBehalfOf ?source }
            OPTIONAL { ?finding dem:speaker ?speaker }
            OPTIONAL { ?finding dem:target ?target }
            OPTIONAL { ?finding dem:text ?text }
            OPTIONAL { ?finding dem:on|dem:saidOn ?told }
            OPTIONAL { ?article schema:datePublished ?published }
            BIND(SUBSTR(COALESCE(STR(?told), STR(?published), ""), 1, 10) AS ?day)
            """;
    private static final String TAIL =
            """
            }
            ORDER BY DESC(?day) ?article ?finding
            """;
    private static final String FROM = "?finding dem:source|dem:onBehalfOf|dem:speaker ?_%1$s .\n";
    // Nobody speaks of himself: a source is no target.
    private static final String TO =
            """
            ?finding dem:target|dem:addressee|dem:about ?_%1$s .
            FILTER NOT EXISTS { ?finding dem:onBehalfOf ?_%1$s }
            FILTER NOT EXISTS {
              ?finding dem:speaker ?_%1$s . FILTER NOT EXISTS { ?finding dem:onBehalfOf ?anybody }
            }
            """;
    private static final String ANY_STANCE =
            "?finding dem:about|"
                    + String.join(
                            "|", TakenStance.KINDS.stream().map(kind -> "dem:" + kind).toList())
                    + " ?named .\n";
    // The agreement itself, other names of it, and their clauses.
    private static final String WITHIN =
            "?named owl:sameAs?/dem:clauseOf?/owl:sameAs? ?_agreement .\n";
    // An article of an agreement, other names of it, and its paragraphs.
    private static final String WITHIN_ARTICLE =
            """
            ?named owl:sameAs? ?clause
            BIND(IRI(REPLACE(STR(?clause), "/paragraph/.*$", "")) AS ?whole)
            ?whole owl:sameAs? ?_agreement .
            """;
    private static final String ARTICLE = "/article/";
    private static final Map<String, String> INSIDE =
            Map.of(
                    "speaker",
                    """
                    ?finding dem:speaker ?whoever
                    OPTIONAL { GRAPH world:identity { ?whoever owl:sameAs ?same } }
                    FILTER(COALESCE(?same, ?whoever) = ?_speaker)
                    """,
                    "office",
                    "?finding dem:inOffice ?_office .\n",
                    "act",
                    "?finding dem:act ?_act .\n",
                    "modality",
                    "?finding dem:modality ?_modality .\n",
                    "form",
                    "?finding dem:form ?_form .\n",
                    "language",
                    "?article schema:inLanguage ?tag FILTER(STR(?tag) = ?_language)\n",
                    "outlet",
                    "?article schema:publisher ?outlet FILTER(IF(isIRI(?outlet), REPLACE(STR(?outlet), \"^.*/\", \"\"), STR(?outlet)) = ?_outlet)\n",
                    "confidence",
                    "?finding dem:confidence ?confidence FILTER(?confidence >= ?_confidence)\n");

    private final Filter filter;
    private final String words;
    private final StringBuilder text = new StringBuilder(HEAD);
    private final Map<Var, Node> values = new HashMap<>();

    private SameResultQuery(Filter filter, String words) {
        this.filter = filter;
        this.words = words;
    }

    /// @param words that statements must have, or empty
    static String text(Filter filter, String words) {
        return new SameResultQuery(filter, words).make().serialize();
    }

    private Query make() {
        if (!words.isEmpty()) {
            text.append("?finding text:query (dem:text ?_words 100000) .\n");
            put("words", NodeFactory.createLiteralString(WordSearch.sought(words)));
        }
        text.append("GRAPH ?article {\n");
        direction();
        kind();
        INSIDE.keySet().stream().sorted().forEach(this::inside);
        text.append(OPTIONAL_PARTS);
        takesUp();
        bound(
                "from",
                "FILTER(?day != \"\" && SUBSTR(?day, 1, STRLEN(?_from)) >= SUBSTR(?_from, 1, STRLEN(?day)))\n");
        bound(
                "until",
                "FILTER(?day != \"\" && SUBSTR(?day, 1, STRLEN(?_until)) <= SUBSTR(?_until, 1, STRLEN(?day)))\n");
        Node article = filter.node("article");
        if (article != null) {
            text.append("FILTER(?article = ?_article)\n");
            put("article", article);
        }
        text.append("}\n");
        Node agreement = filter.node("agreement");
        if (agreement != null) {
            boolean isArticle =
                    agreement.getURI().contains(ARTICLE)
                            && !agreement.getURI().contains(TakenStance.PARAGRAPH);
            text.append(isArticle ? WITHIN_ARTICLE : WITHIN);
        }
        quad();
        Query query = QueryFactory.create(text.append(TAIL).toString());
        return QueryTransformOps.syntaxSubstitute(query, values);
    }

    private void put(String name, Node value) {
        values.put(Var.alloc("_" + name), value);
    }

    private void direction() {
        String from = sides("state", "other");
        String to = sides("other", "state");
        text.append(
                switch (filter.word("direction")) {
                    case "from" -> from;
                    case "to" -> to;
                    default -> from.isEmpty() ? "" : "{ " + from + "} UNION { " + to + "}\n";
                });
    }

    private String sides(String source, String target) {
        return side(FROM, source) + side(TO, target);
    }

    private String side(String pattern, String name) {
        Node party = filter.node(name);
        if (party == null) {
            return "";
        }
        put(name, party);
        return pattern.formatted(name);
    }

    private void kind() {
        text.append(
                switch (filter.word("kind")) {
                    case "statement" -> "?finding a dem:Statement .\n";
                    case "relation" -> "?finding a dem:Relation .\n";
                    default -> "?finding a ?class VALUES ?class { dem:Statement dem:Relation }\n";
                });
    }

    private void inside(String name) {
        Node value = value(name);
        if (value != null) {
            text.append(INSIDE.get(name));
            put(name, value);
        }
    }

    private void takesUp() {
        Node agreement = filter.node("agreement");
        String stance = filter.word("stance");
        if (!stance.isEmpty()) {
            text.append("?finding ?_stance ?named .\n");
            put("stance", Vocabulary.dem(stance));
        } else if (agreement != null) {
            text.append(ANY_STANCE);
        }
        if (agreement != null) {
            put("agreement", agreement);
        }
    }

    private @Nullable Node value(String name) {
        if (Filter.NODES.contains(name)) {
            return filter.node(name);
        }
        String word = filter.word(name);
        if (word.isEmpty()) {
            return null;
        }
        return switch (name) {
            case "act", "modality", "form" -> Vocabulary.dem(word);
            case "confidence" -> NodeFactory.createLiteralDT(word, XSDDatatype.XSDdouble);
            default -> NodeFactory.createLiteralString(word);
        };
    }

    private void bound(String name, String pattern) {
        String word = filter.word(name);
        if (!word.isEmpty()) {
            text.append(pattern);
            put(name, NodeFactory.createLiteralString(word));
        }
    }

    private void quad() {
        String quad = filter.word("quad");
        if (quad.equals(Filter.PLAIN)) {
            text.append(
                    "FILTER(EXISTS "
                            + NEGATED
                            + " || NOT EXISTS { ?act dem:quadClass ?anything })\n");
        } else if (!quad.isEmpty()) {
            text.append("?act dem:quadClass ?_quad . FILTER NOT EXISTS " + NEGATED + "\n");
            put("quad", Vocabulary.dem(quad));
        }
    }
}
