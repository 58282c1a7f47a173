package org.demarche.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// What is said about requests that reach no page: one sentence of plain text.
public final class PlainErrors extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getReporter().write(sentence(status) + "\n");
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("the asker left before the answer", e);
        }
    }

    static String sentence(int status) {
        return switch (status) {
            case 400 ->
                    "The request is not valid HTTP; percent-encode the characters of the address.";
            case 404 -> "There is nothing at this address; start at /.";
            case 405 -> "This address does not take that method; use GET.";
            case 406 -> "Nothing here fits the Accept header; ask for text/html or text/turtle.";
            case 413, 414, 431 -> "The request is too long; send the query by POST.";
            default ->
                    status < 500
                            ? "The request cannot be answered as it is (" + status + ")."
                            : "The server failed to answer; its log says why.";
        };
    }
}
