package org.demarche.read.line;

import java.util.List;
import java.util.regex.Pattern;

/// Lines that are page furniture in any language, by their shape alone: counters, page numbers,
/// breadcrumbs, initials, addresses, tags.
public final class LineShapes {
    private static final String NUMBER = "\\d[\\d.,]*+";

    private static final List<Pattern> FURNITURE =
            List.of(
                    // nothing to read, a letter, a counter: "214", "1.2k views", "12 Komentar"
                    Pattern.compile("[^\\p{L}]*+"),
                    Pattern.compile("\\p{L}[+-]?(?: \\p{L}[+-]?){0,4}"),
                    Pattern.compile(NUMBER + " ?\\p{L}?\\+?(?: \\p{Ll}{3,12}| \\p{L}{3,12})"),
                    // pages: "2 / 3", "Page 2 of 3", "1 2 3 Next"
                    Pattern.compile("\\p{L}{3,12}:? \\d{1,3} ?/ ?\\d{1,3}"),
                    Pattern.compile("\\p{L}{3,12}:?(?: \\d{1,3}){2,9}(?: \\p{L}+){0,2}"),
                    Pattern.compile("\\d{1,3}(?: \\d{1,3})+(?: \\p{L}+){0,2}"),
                    Pattern.compile("\\p{L}{3,12} \\d{1,3} \\p{L}{2,6} \\d{1,3}"),
                    Pattern.compile("\\d{1,3} \\p{L}{2,6} \\d{1,3} \\p{L}{3,10}"),
                    Pattern.compile("\\p{Ll}{3,12} \\p{L}{2,6} \\d{1,3} \\p{L}{3,10}"),
                    // buttons: "f X WA", "Facebook Site.com"; a source: "==Agency"
                    Pattern.compile("\\p{L}{1,2}(?: \\p{L}{1,2}){1,6}"),
                    Pattern.compile("\\p{Lu}\\p{L}{2,12} \\p{L}[\\p{L}\\d-]{1,30}\\.\\p{L}{2,4}"),
                    Pattern.compile("={1,3} ?\\p{L}{2,20}|(?:-{1,2}|[–—]) ?\\p{Lu}{3,20}"),
                    Pattern.compile("\\([^().?!\"“]{2,60}\\)"),
                    // initials, a film in brackets: "(abc/def)", "[abc]", "[Gambas:Video]"
                    Pattern.compile(
                            "\\((?:\\p{L}{2,8}\\d{0,2})(?:[/-]\\p{L}{2,8}\\d{0,2}){0,3}\\)"),
                    Pattern.compile("\\[[^\\[\\]]{1,60}\\]"),
                    // an address, a mail address, tags
                    Pattern.compile("\\p{Ll}{3,5}://\\S+|(\\p{Ll})\\1\\1\\.\\S+"),
                    Pattern.compile("[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4}"),
                    Pattern.compile("(?:#\\s?[\\p{L}\\d]+[ ,]*){1,12}"));

    private static final Pattern TRAIL = Pattern.compile("[»›>]|(?<=\\p{L}) / (?=\\p{L})");

    private LineShapes() {}

    public static boolean isFurniture(TextLine line) {
        String text = line.text();
        if (text.length() > 160) {
            return false;
        }
        return FURNITURE.stream().anyMatch(p -> p.matcher(text).matches())
                || (!line.stopped() && TRAIL.matcher(text).find() && !text.startsWith("<"));
    }
}
