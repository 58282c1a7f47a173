package org.demarche.read.container;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.read.encoding.TextEncoding;

/// What kind of content an input has, told from its first bytes.
enum ContentKind {
    EMPTY("is empty"),
    GZIP(""),
    WARC(""),
    HTML(""),
    TEXT(""),
    JSON_LINES(""),
    OTHER_JSON("is JSON, but not JSON Lines, which has one article a line"),
    XML("is XML, but not a page"),
    PDF("is a PDF file, not an article"),
    IMAGE("is an image, not an article"),
    ARCHIVE("is an archive or office document, not an article"),
    BINARY("is binary, not an article");

    /// How many bytes are enough to tell.
    static final int HEAD = 8192;

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?s)<(!doctype\\s+html|(html|head|body|title|meta|script|article|div|h1|p)[\\s>]).*");
    private static final Pattern PAGE_WITHIN = Pattern.compile("<(!doctype html|html|body)[\\s>]");
    private static final Pattern TAGS = Pattern.compile("<(p|div|a|span|h[1-6])[\\s>]");
    private static final Map<String, String> PROLOGUE = Map.of("<?xml", "?>", "<!--", "-->");

    private final String complaint;

    ContentKind(String complaint) {
        this.complaint = complaint;
    }

    /// What is wrong with it, empty if nothing is.
    String complaint() {
        return complaint;
    }

    static ContentKind of(byte[] head, String name) {
        ContentKind magic = byMagic(head);
        if (magic != TEXT) {
            return magic;
        }
        String text = TextEncoding.sketch(head).strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (looksBinary(text)) {
            return BINARY;
        }
        if (text.startsWith("{") && text.substring(1).stripLeading().startsWith("\"")) {
            return text.substring(1).lines().findFirst().orElse("").isBlank()
                    ? OTHER_JSON
                    : JSON_LINES;
        }
        if (text.startsWith("[") && text.substring(1).stripLeading().startsWith("{")) {
            return OTHER_JSON;
        }
        return byMarkup(text.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    private static ContentKind byMarkup(String text, String name) {
        String start = withoutPrologue(text);
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        if (PAGE.matcher(start).matches()
                || PAGE_WITHIN.matcher(text).find()
                || (named && TAGS.matcher(text).find())) {
            return HTML;
        }
        return text.startsWith("<?xml") ? XML : TEXT;
    }

    /// The text behind a declaration of XML, comments and blanks.
    private static String withoutPrologue(String text) {
        int at = 0;
        boolean more = true;
        while (more) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            more = false;
            for (Map.Entry<String, String> part : PROLOGUE.entrySet()) {
                int end =
                        text.startsWith(part.getKey(), at) ? text.indexOf(part.getValue(), at) : -1;
                if (end >= 0) {
                    at = end + part.getValue().length();
                    more = true;
                }
            }
        }
        return text.substring(at);
    }

    private static ContentKind byMagic(byte[] head) {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 12));
        String ascii = new String(head, 0, Math.min(head.length, 12), StandardCharsets.ISO_8859_1);
        if (hex.startsWith("1f8b")) {
            return GZIP;
        }
        if (ascii.startsWith("WARC/")) {
            return WARC;
        }
        if (ascii.startsWith("%PDF")) {
            return PDF;
        }
        if (hex.startsWith("89504e47")
                || hex.startsWith("ffd8ff")
                || ascii.startsWith("GIF8")
                || ascii.startsWith("RIFF")
                || ascii.startsWith("II*\0")
                || ascii.startsWith("MM\0*")) {
            return IMAGE;
        }
        if (ascii.startsWith("PK\3\4")
                || hex.startsWith("d0cf11e0")
                || hex.startsWith("377abcaf")
                || hex.startsWith("fd377a58")
                || hex.startsWith("28b52ffd")
                || ascii.startsWith("BZh")
                || ascii.startsWith("Rar!")
                || ascii.startsWith("{\\rtf")) {
            return ARCHIVE;
        }
        return TEXT;
    }

    /// NUL, or more than one control character in fifty.
    private static boolean looksBinary(String text) {
        long control =
                text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
        return text.indexOf(0) >= 0 || control * 50 > text.length();
    }
}
