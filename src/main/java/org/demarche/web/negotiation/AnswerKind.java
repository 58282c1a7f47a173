package org.demarche.web.negotiation;

import org.apache.jena.query.Query;
import org.demarche.web.guard.Refusal;

/// What a query answers with.
public enum AnswerKind {
    ROWS("rows"),
    TRUTH("yes or no"),
    TRIPLES("triples"),
    QUADS("triples in named graphs");

    private final String words;

    AnswerKind(String words) {
        this.words = words;
    }

    /// What it is called in a sentence.
    public String words() {
        return words;
    }

    /// @throws Refusal when it is none of the forms of SPARQL
    public static AnswerKind of(Query query) {
        if (query.isSelectType()) {
            return ROWS;
        }
        if (query.isAskType()) {
            return TRUTH;
        }
        if (query.isConstructQuad()) {
            return QUADS;
        }
        if (query.isConstructType() || query.isDescribeType()) {
            return TRIPLES;
        }
        throw new Refusal(400, "Only SELECT, ASK, CONSTRUCT and DESCRIBE are answered here.");
    }
}
