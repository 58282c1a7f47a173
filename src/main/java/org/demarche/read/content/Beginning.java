package org.demarche.read.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.demarche.read.encoding.TextEncoding;

/// The first bytes of a content, by which its kind is told.
public final class Beginning {
    private static final String[][] BETWEEN = {{"<?", "?>"}, {"<!--", "-->"}};

    private final byte[] bytes;
    private final boolean whole;
    private final String name;
    private final String text;
    private final String lowerCase;
    private final int markup;

    /// @param bytes they are not copied
    /// @param whole whether there are no more
    /// @param name the last part of the input's name, or its address
    public Beginning(byte[] bytes, boolean whole, String name) {
        this.bytes = bytes;
        this.whole = whole;
        this.name = name.toLowerCase(Locale.ROOT);
        text = TextEncoding.sketch(bytes).strip();
        lowerCase = text.toLowerCase(Locale.ROOT);
        markup = afterPrologue(lowerCase);
    }

    /// Whether this is all there is of the content.
    public boolean isWhole() {
        return whole;
    }

    /// Whether nothing can be told of it yet: it has nothing but blanks, comments and the like, or
    /// a comment that does not end.
    public boolean tellsNothing() {
        String rest = markup();
        return rest.startsWith("<!--") || rest.startsWith("<?") || "<!--".startsWith(rest);
    }

    /// The bytes as they are; not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// Whether the bytes begin with those of a text of Latin-1, such as `%PDF` or `\u001F\u008B`.
    public boolean hasMagic(String magic) {
        return hasMagic(magic, 0);
    }

    /// Whether the bytes of a text of Latin-1 stand at a place.
    public boolean hasMagic(String magic, int at) {
        return bytes.length >= at + magic.length()
                && new String(bytes, at, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    /// The last part of the input's name, or its address, in lower case and without the ending of
    /// what it was packed in.
    public String name() {
        return name;
    }

    /// The text without blanks at both ends; bytes without a mark of their encoding become a
    /// character each.
    public String text() {
        return text;
    }

    /// The text in lower case, without blanks, comments and instructions of XML at its beginning.
    public String markup() {
        return lowerCase.substring(markup);
    }

    /// The text in lower case.
    public String lowerCase() {
        return lowerCase;
    }

    private static int afterPrologue(String text) {
        int at = 0;
        boolean more = true;
        while (more) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            more = false;
            for (String[] part : BETWEEN) {
                int end = text.startsWith(part[0], at) ? text.indexOf(part[1], at) : -1;
                if (end >= 0) {
                    at = end + part[1].length();
                    more = true;
                }
            }
        }
        return at;
    }
}
