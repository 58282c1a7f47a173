package org.demarche.web.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// A response that gathers small writes (CSV makes one a cell) and writes messages as UTF-8; for
/// HEAD it drops the body. For one thread.
final class BufferedResponse extends HttpServletResponseWrapper {
    private final boolean head;
    private @Nullable BufferedBody body;

    BufferedResponse(HttpServletResponse response, boolean head) {
        super(response);
        this.head = head;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body =
                    new BufferedBody(
                            head ? OutputStream.nullOutputStream() : super.getOutputStream());
        }
        return body;
    }

    // Fuseki counts characters where bytes are meant.
    @Override
    public void setContentLength(int length) {}

    /// Sends what is still held back.
    void finish() throws IOException {
        if (body != null) {
            body.send();
        }
    }
}
