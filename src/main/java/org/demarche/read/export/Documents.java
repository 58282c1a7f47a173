package org.demarche.read.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LineBytes;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.Decoded;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;

/// The documents of an export, one after the other. Never holds more than one.
final class Documents implements Contents {
    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?i)\\s*(?:\\d{1,6} of \\d{1,6} documents|document \\d{1,6} of \\d{1,6})\\s*");
    private static final Pattern ENDS =
            Pattern.compile(
                    "\\s*(?:End of Document|(?:AN\\s{1,5})?Document [A-Za-z]{2,8}0{3,}\\w{8,40})\\s*");
    private static final Pattern CODED_HEAD = Pattern.compile("HD(?: {1,4}|\\t).*");

    private final Origin origin;
    private final LineBytes in;
    private @Nullable String ahead;
    private int number;

    Documents(Origin origin, LineBytes in) {
        this.origin = origin;
        this.in = in;
    }

    @Override
    public @Nullable Raw next() throws IOException {
        while (true) {
            List<String> lines = document();
            if (lines == null) {
                return null;
            }
            if (lines.stream().allMatch(String::isBlank)) {
                continue;
            }
            number++;
            String place = origin.name() + ", document " + number;
            long size = lines.stream().mapToLong(String::length).sum();
            return size > Raw.LIMIT
                    ? Raw.tooLong(place, "a document")
                    : new ExportedFields(lines).record().of(origin, place);
        }
    }

    /// The lines up to where the next one begins, null at the end.
    private @Nullable List<String> document() throws IOException {
        List<String> lines = new ArrayList<>();
        String line = ahead == null ? line() : ahead;
        ahead = null;
        boolean coded = false;
        long size = 0;
        if (line == null) {
            return null;
        }
        while (line != null) {
            boolean head = CODED_HEAD.matcher(line).matches();
            if (BEGINS.matcher(line).matches()) {
                return lines;
            }
            if (head && coded) {
                ahead = line;
                return lines;
            }
            coded = coded || head;
            if (ENDS.matcher(line).matches()) {
                return lines;
            }
            if (size <= Raw.LIMIT) {
                lines.add(line);
                size += line.length();
            }
            line = line();
        }
        return lines;
    }

    private @Nullable String line() throws IOException {
        byte[] bytes = in.next();
        if (bytes == null) {
            return null;
        }
        String line =
                TextEncoding.plain(bytes, null) instanceof Decoded.Whole whole
                        ? whole.text()
                        : new String(bytes, StandardCharsets.ISO_8859_1);
        return line.stripTrailing();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
