package org.demarche.cli.reading;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/// The standard output, of which is told when nobody takes what is written to it. Not thread-safe.
public final class StandardOutput extends OutputStream {
    /// That whoever read the output went away, as `head` does, which is no fault.
    public static final class ClosedException extends IOException {
        private static final long serialVersionUID = 1;

        ClosedException() {
            super("Nobody reads the standard output any more.");
        }
    }

    private final PrintStream out = System.out;

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        check();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
        check();
    }

    private void check() throws IOException {
        if (!out.checkError()) {
            return;
        }
        // The stream keeps to itself what is wrong: one more byte brings it to light.
        try (var file = new FileOutputStream(FileDescriptor.out)) {
            file.write('\n');
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw reason.contains("Broken pipe")
                    ? new ClosedException()
                    : new IOException(
                            "The standard output cannot be written (%s); make room or write elsewhere."
                                    .formatted(reason),
                            e);
        }
        throw new IOException("The standard output cannot be written; write elsewhere.");
    }
}
