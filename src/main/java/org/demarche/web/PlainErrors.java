package org.demarche.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/// What is said about requests that reach no page: one sentence of plain text.
public final class PlainErrors extends ErrorReportValve {
    private static final String TOO_LONG =
            StringManager.getManager(Http11InputBuffer.class)
                    .getString("iib.requestheadertoolarge.error");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = status(request, response, fault);
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setStatus(status);
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getReporter().write(sentence(status) + "\n");
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("the asker left before the answer", e);
        }
    }

    /// For Tomcat a head that is too long is as bad as one that cannot be read.
    private static int status(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() == HttpServletResponse.SC_BAD_REQUEST
                && fault != null
                && TOO_LONG.equals(fault.getMessage())) {
            return request.getCoyoteRequest().requestURI().isNull() ? 414 : 431;
        }
        return response.getStatus();
    }

    static String sentence(int status) {
        return switch (status) {
            case 400 ->
                    "The request is not valid HTTP; percent-encode the characters of the address.";
            case 404 -> "There is nothing at this address; start at /.";
            case 405 -> "This address does not take that method; use GET.";
            case 406 -> "Nothing here fits the Accept header; ask for text/html or text/turtle.";
            case 413 -> "What was sent is too long; send less.";
            case 414 -> "The address is too long; send the query by POST.";
            case 431 -> "The headers of the request are too long; send fewer or shorter ones.";
            default ->
                    status < 500
                            ? "The request cannot be answered as it is (" + status + ")."
                            : "The server failed to answer; its log says why.";
        };
    }
}
