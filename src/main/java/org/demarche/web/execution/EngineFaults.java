package org.demarche.web.execution;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.expr.ExprException;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.Sentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an exception of the query engine means to the asker.
final class EngineFaults {
    private static final Logger LOG = LoggerFactory.getLogger(EngineFaults.class);
    private static final String LUCENE = "org.apache.lucene.";

    private EngineFaults() {}

    static Refusal refusal(Throwable fault, Limits limits) {
        return switch (fault) {
            case Refusal refusal -> refusal;
            case QueryCancelledException _ -> Sentences.tooSlow(limits);
            case TextIndexParseException _ -> new Refusal(400, Sentences.WORDS);
            case TextIndexException unready when unready.getCause() == null ->
                    new Refusal(503, String.valueOf(unready.getMessage()));
            case StackOverflowError _ -> new Refusal(400, Sentences.DEEP);
            case ExprException _ ->
                    new Refusal(
                            400,
                            "The query sorts or compares values that have no order; sort by STR() of them.");
            case ArithmeticException _ ->
                    new Refusal(400, "A number in the query becomes too large; use smaller ones.");
            case ARQException arq when arq.getCause() != null && arq.getCause() != arq ->
                    refusal(arq.getCause(), limits);
            default -> fault.getClass().getName().startsWith(LUCENE) ? words() : own(fault);
        };
    }

    private static Refusal words() {
        return new Refusal(400, Sentences.WORDS);
    }

    private static Refusal own(Throwable fault) {
        LOG.error("a query failed", fault);
        return new Refusal(500, "The query failed inside the server; its log says why.");
    }
}
