package org.demarche.web.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A response that gathers small writes (CSV makes one a cell) and writes messages as UTF-8; for
/// HEAD it drops the body. For one thread.
final class BufferedResponse extends HttpServletResponseWrapper {
    private static final int SIZE = 64 * 1024;

    private final boolean head;
    private @Nullable Stream stream;

    BufferedResponse(HttpServletResponse response, boolean head) {
        super(response);
        this.head = head;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            OutputStream target = head ? OutputStream.nullOutputStream() : super.getOutputStream();
            stream = new Stream(new BufferedOutputStream(target, SIZE));
        }
        return stream;
    }

    // Fuseki counts characters where bytes are meant.
    @Override
    public void setContentLength(int length) {}

    /// Sends what is still held back.
    void finish() throws IOException {
        if (stream != null) {
            stream.bytes.flush();
        }
    }

    private static final class Stream extends ServletOutputStream {
        private final OutputStream bytes;

        Stream(OutputStream bytes) {
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
