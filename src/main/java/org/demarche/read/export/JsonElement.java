package org.demarche.read.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.demarche.read.content.Raw;
import org.demarche.read.record.ArticleField;
import org.demarche.read.record.FieldNames;
import org.jspecify.annotations.Nullable;

/// Cuts one value out of a stream of JSON by its braces and quotation marks alone, so that a fault
/// in it stays in it. Tells on the way whether it holds a list of articles rather than being one.
final class JsonElement {
    /// How the value ended.
    enum End {
        /// With its last brace.
        WHOLE,
        /// In its middle, where the next one begins or the list ends.
        BROKEN,
        /// With the stream.
        CUT,
        /// It is none, but holds a list; the stream stands before the first of it.
        LIST,
        /// The same, and its first one was read already: it is the value.
        LIST_AND_FIRST,
        /// It holds an object in which articles may be; the stream stands before that.
        WRAPPER
    }

    private static final int DEEPEST = 4096;
    private static final FieldNames NAMES = FieldNames.BUNDLED;

    private final JsonBytes in;
    private final boolean mayHold;
    private byte[] bytes = new byte[4096];
    private int size;
    private final byte[] open = new byte[DEEPEST];
    private int depth;

    /// The last byte that is no blank and not in a string; `s` for a string or another scalar.
    private int last;

    private boolean tooLong;

    /// Whether the object has a field that only an article has.
    private boolean isArticle;

    /// Where the first object of an array of unknown name begins, -1 for none.
    private int first = -1;

    private boolean firstIsArticle;
    private String key = "";

    /// @param mayHold whether it stands where a list may be in it
    JsonElement(JsonBytes in, boolean mayHold) {
        this.in = in;
        this.mayHold = mayHold;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /// Whether it has more bytes than an article may.
    boolean isTooLong() {
        return tooLong;
    }

    /// Reads the value whose first brace is next.
    End read() throws IOException {
        while (true) {
            int b = in.peek();
            if (b < 0) {
                return End.CUT;
            }
            if (b == '{' || b == '[') {
                End end = opening(b);
                if (end != null) {
                    return end;
                }
            } else if (b == '}' || b == ']') {
                End end = closing(b);
                if (end != null) {
                    return end;
                }
            } else if (b == '"') {
                if (depth == DEEPEST) {
                    return End.BROKEN;
                }
                string();
            } else {
                take();
                if (b > ' ') {
                    last = b == ',' || b == ':' ? b : 's';
                }
            }
        }
    }

    private @Nullable End opening(int b) throws IOException {
        boolean legal =
                depth == 0 || last == ':' || last == '[' || (last == ',' && open[depth - 1] == '[');
        if (b == '{' && !legal) {
            return End.BROKEN;
        }
        if (mayHold && depth == 1 && last == ':' && !isArticle && first < 0) {
            if (b == '{' && isListName()) {
                return End.WRAPPER;
            }
            if (b == '[') {
                return array();
            }
        }
        push(b);
        return null;
    }

    /// An array in the object: a list if its name says so, perhaps one if its name says nothing.
    private @Nullable End array() throws IOException {
        boolean list = isListName();
        boolean unknown = !NAMES.knows(key);
        push('[');
        while (in.peek() >= 0 && in.peek() <= ' ') {
            take();
        }
        if (in.peek() == '{') {
            if (list) {
                return End.LIST;
            }
            if (unknown) {
                first = size;
                firstIsArticle = false;
            }
        }
        return null;
    }

    private boolean isListName() {
        return !key.startsWith("@") && NAMES.means(key, ArticleField.LIST);
    }

    private void push(int b) throws IOException {
        if (depth < DEEPEST) {
            open[depth++] = (byte) b;
        }
        last = b;
        take();
    }

    private @Nullable End closing(int b) throws IOException {
        int opened = open[depth - 1];
        boolean matches = opened == (b == '}' ? '{' : '[');
        if (!matches && b == ']' && depth == 1) {
            return End.BROKEN;
        }
        if (!matches && b == '}' && depth > 1 && open[depth - 2] == '{') {
            depth--;
        }
        depth--;
        last = b;
        take();
        if (first >= 0 && depth == 2) {
            if (firstIsArticle && !tooLong) {
                return End.LIST_AND_FIRST;
            }
            first = -1;
        }
        return depth <= 0 ? End.WHOLE : null;
    }

    /// The bytes of the first one in a list whose name nobody knew.
    byte[] firstOne() {
        return Arrays.copyOfRange(bytes, first, size);
    }

    private void string() throws IOException {
        boolean isKey = open[depth - 1] == '{' && (last == '{' || last == ',');
        take();
        int from = size;
        boolean closed = false;
        while (!closed) {
            int b = in.peek();
            if (b < 0) {
                return;
            }
            if (b == '\n' && endsWithLine()) {
                last = 's';
                return;
            }
            closed = b == '"';
            take();
            if (b == '\\' && in.peek() >= 0) {
                take();
            }
        }
        if (isKey && !tooLong && (depth == 1 || (first >= 0 && depth == 3))) {
            key(from);
        }
        last = 's';
    }

    /// A string with a line feed in it: cut off there if the next line begins with a brace.
    private boolean endsWithLine() throws IOException {
        while (in.peek() >= 0 && in.peek() <= ' ') {
            take();
        }
        int b = in.peek();
        return b == '{' || b == '}' || b == ']';
    }

    private void key(int from) {
        String name = new String(bytes, from, size - from - 1, StandardCharsets.UTF_8);
        boolean text =
                NAMES.means(name, ArticleField.BODY)
                        || NAMES.means(name, ArticleField.MARKUP)
                        || NAMES.means(name, ArticleField.HEADLINE);
        if (depth == 1) {
            key = name;
            isArticle = isArticle || (text && !NAMES.means(name, ArticleField.LIST));
        } else {
            firstIsArticle = firstIsArticle || text;
        }
    }

    private void take() throws IOException {
        int b = in.next();
        if (size == Raw.LIMIT) {
            tooLong = true;
            return;
        }
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * size, Raw.LIMIT));
        }
        bytes[size++] = (byte) b;
    }
}
