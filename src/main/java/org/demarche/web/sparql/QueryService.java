package org.demarche.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.coyote.CloseNowException;
import org.demarche.graph.vocabulary.Prefixes;
import org.demarche.web.execution.Executions;
import org.demarche.web.execution.Running;
import org.demarche.web.execution.Spool;
import org.demarche.web.execution.SpoolSpace;
import org.demarche.web.guard.Limits;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.Sentences;
import org.demarche.web.negotiation.AcceptEncoding;
import org.demarche.web.negotiation.AnswerKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers queries: they run on threads of their own, and the thread of the request sends what they
/// write. Safe for many threads.
final class QueryService {
    private static final Logger LOG = LoggerFactory.getLogger(QueryService.class);

    private final Executions executions;
    private final Limits limits;
    private final Prefixes prefixes;
    private final SpoolSpace space;

    QueryService(Executions executions, Limits limits, Prefixes prefixes, SpoolSpace space) {
        this.executions = executions;
        this.limits = limits;
        this.prefixes = prefixes;
        this.space = space;
    }

    /// @throws Refusal when there is no answer, and nothing was sent
    /// @throws CloseNowException when the answer cannot go on, so that the connection breaks off
    void answer(QueryRequest asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader("Vary", "Accept, Accept-Encoding");
        boolean zipped = AcceptEncoding.takesGzip(request);
        try (Spool spool = new Spool(space)) {
            var writing = new AnswerWriting(asked, limits, prefixes, zipped);
            Running<AnswerKind> running =
                    executions.start(asked.time(), one -> writing.write(one, spool));
            running.whenEnded(spool::end);
            try {
                send(spool, request, response, zipped);
            } finally {
                running.cut(new Refusal(503, "The asker has left."));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Sentences.stopping();
        }
    }

    private void send(
            Spool spool, HttpServletRequest request, HttpServletResponse response, boolean zipped)
            throws IOException, InterruptedException {
        // Without chunks, the end of a connection looks like the end of the answer.
        Optional<Long> size =
                request.getProtocol().equals("HTTP/1.1") || isHead(request)
                        ? spool.held()
                        : Optional.of(spool.whole());
        spool.mediaType().ifPresent(response::setContentType);
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        size.ifPresent(response::setContentLengthLong);
        if (isHead(request)) {
            return;
        }
        try {
            new PacedSending(limits.sending()).send(spool, response.getOutputStream());
        } catch (Refusal e) {
            LOG.info("an answer was broken off: {}", e.sentence());
            throw new CloseNowException(e.sentence());
        }
    }

    private static boolean isHead(HttpServletRequest request) {
        return request.getMethod().equals("HEAD");
    }
}
