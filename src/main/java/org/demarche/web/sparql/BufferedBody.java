package org.demarche.web.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The body of an answer, which is held back until much has come together. For one thread.
final class BufferedBody extends ServletOutputStream {
    private static final int SIZE = 64 * 1024;

    private final OutputStream bytes;

    BufferedBody(OutputStream target) {
        bytes = new BufferedOutputStream(target, SIZE);
    }

    /// Sends what is still held back, which a mere flush does not.
    void send() throws IOException {
        bytes.flush();
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
