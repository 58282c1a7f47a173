package org.demarche.read.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// The lines of a JSON Lines file; blank ones are left out. Never holds more than one line.
final class JsonLines implements Contents {
    private final String name;
    private final String input;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private int number;

    JsonLines(String name, String input, InputStream in) {
        this.name = name;
        this.input = input;
        this.in = in;
    }

    @Override
    public @Nullable Raw next() throws IOException {
        while (fill()) {
            number++;
            ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
            boolean fits = readLine(line);
            String place = name + ":" + number;
            if (!fits) {
                return Raw.tooLong(place, "a line");
            }
            byte[] bytes = line.toByteArray();
            if (!isBlank(bytes)) {
                return new Raw.Record(place, input, bytes);
            }
        }
        return null;
    }

    /// Reads up to the line's end; what is beyond the limit is passed over.
    private boolean readLine(ByteArrayOutputStream line) throws IOException {
        boolean fits = true;
        do {
            int from = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            fits = fits && line.size() + position - from <= Raw.LIMIT;
            if (fits) {
                line.write(buffer, from, position - from);
            }
            if (position < end) {
                position++;
                return fits;
            }
        } while (fill());
        return fits;
    }

    private boolean fill() throws IOException {
        if (position >= end) {
            position = 0;
            end = in.read(buffer);
        }
        return end > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
