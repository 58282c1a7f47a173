package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LineBytes;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// The lines of a JSON Lines file; blank ones are left out. Never holds more than one line.
final class JsonLines implements Contents {
    private final String name;
    private final String input;
    private final LineBytes lines;
    private int number;

    JsonLines(String name, String input, InputStream in) {
        this.name = name;
        this.input = input;
        this.lines = new LineBytes(in);
    }

    @Override
    public @Nullable Raw next() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            String place = name + ":" + number;
            if (line.length > Raw.LIMIT) {
                return Raw.tooLong(place, "a line");
            }
            if (!isBlank(line)) {
                return new Raw.Record(place, input, line);
            }
        }
        return null;
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
        lines.close();
    }
}
