package org.demarche.web.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.demarche.web.execution.Spool;
import org.demarche.web.execution.SpoolSpace;
import org.jspecify.annotations.Nullable;

/// A response whose body comes together in a [Spool] before the first byte of it is sent. For one
/// thread.
final class SpooledResponse extends HttpServletResponseWrapper {
    private static final int GATHERED = 16 * 1024;

    private final SpoolSpace space;
    private Spool spool;
    private @Nullable SpooledBody body;
    private @Nullable PrintWriter writer;

    SpooledResponse(HttpServletResponse response, SpoolSpace space) {
        super(response);
        this.space = space;
        spool = new Spool(space);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (body == null) {
            body = new SpooledBody(new BufferedOutputStream(spool.sink(), GATHERED));
        }
        return body;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            // As the container does: the charset is told from here on.
            String charset = getCharacterEncoding();
            setCharacterEncoding(charset);
            writer =
                    new PrintWriter(
                            new OutputStreamWriter(getOutputStream(), Charset.forName(charset)));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {}

    // Fuseki counts characters where bytes are meant; what is sent is counted when it is whole.
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        drop();
    }

    @Override
    public void reset() {
        super.reset();
        drop();
    }

    private void drop() {
        close();
        spool = new Spool(space);
        body = null;
        writer = null;
    }

    /// Sends what has come together, at the client's pace.
    void send(boolean head) throws IOException, InterruptedException {
        if (body == null || isCommitted()) {
            return;
        }
        if (writer != null) {
            writer.flush();
        }
        body.bytes.flush();
        spool.end(null);
        super.setContentLengthLong(spool.whole());
        if (!head) {
            new PacedSending(space.limits()).send(spool, super.getOutputStream());
        }
    }

    void close() {
        spool.close();
    }

    private static final class SpooledBody extends ServletOutputStream {
        private final OutputStream bytes;

        SpooledBody(OutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) throws IOException {
            bytes.write(b);
        }

        @Override
        public void write(byte[] buffer, int from, int length) throws IOException {
            bytes.write(buffer, from, length);
        }

        // The container's own takes Latin letters alone.
        @Override
        public void print(String text) throws IOException {
            bytes.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("this response is written by one thread");
        }
    }
}
