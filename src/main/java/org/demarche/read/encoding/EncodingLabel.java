package org.demarche.read.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the names mean by which pages, servers and files call their encodings.
final class EncodingLabel {
    private static final String TABLE = "/encoding-labels.tsv";
    private static final Map<String, Charset> MEANINGS = meanings();
    private static final int LONGEST = 200;

    /// The label itself among quotation marks, `charset=` and what follows it.
    private static final Pattern LABEL =
            Pattern.compile(
                    "^[^\\p{Alnum}]*+(?:(?:charset|encoding)\\s*+=[\"'\\s]*+)?+([\\p{Alnum}][-\\w.:]*+)");

    private EncodingLabel() {}

    private static Map<String, Charset> meanings() {
        Map<String, Charset> meanings = new HashMap<>();
        try (InputStream in = EncodingLabel.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + TABLE);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 2 && Charset.isSupported(cells[0])) {
                    Charset charset = Charset.forName(cells[0]);
                    meanings.put(cells[0].toLowerCase(Locale.ROOT), charset);
                    for (String label : cells[1].split(" ", -1)) {
                        meanings.put(label, charset);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(meanings);
    }

    /// The charset that a label means on the web; null if nobody knows it.
    static @Nullable Charset meaning(@Nullable String label) {
        if (label == null || label.length() > LONGEST) {
            return null;
        }
        Matcher named = LABEL.matcher(label.strip().toLowerCase(Locale.ROOT));
        if (!named.find()) {
            return null;
        }
        String name = named.group(1);
        Charset charset = MEANINGS.get(name);
        try {
            return charset == null ? Charset.forName(name) : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /// The same for a charset that somebody took by its name.
    static Charset meaning(Charset charset) {
        Charset meaning = MEANINGS.get(charset.name().toLowerCase(Locale.ROOT));
        return meaning == null ? charset : meaning;
    }
}
