package org.demarche.read.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends markup in which an element or a comment that is never closed would swallow the rest of the
/// page.
final class Markup {
    private static final Pattern SWALLOWS =
            Pattern.compile(
                    "<(title|textarea|style|script|iframe|xmp|noembed|noframes|noscript|template"
                            + "|plaintext|!--)(?=[\\s>/]|(?<=-))",
                    Pattern.CASE_INSENSITIVE);

    /// Where a page goes on: no title, style sheet or program holds this outside quotation marks.
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?<!['\"`\\\\+])<(?:/head|body|p|div|h[1-6]|article|main|section|header|meta"
                            + "|link|table|script|/?html)(?=[\\s>])",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NEW_PART =
            Pattern.compile(
                    "(?<!['\"`\\\\+])<(?:/head|body|article|main)(?=[\\s>])",
                    Pattern.CASE_INSENSITIVE);

    /// The same behind a whole statement of a program.
    private static final Pattern BEHIND_CODE =
            Pattern.compile(
                    "(?<=[;}\\n][ \\t\\r]{0,20})<(?:/head|body|article|main)(?=[\\s>])",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> TREES = Set.of("noscript", "template");

    private final String html;
    private final StringBuilder mended = new StringBuilder();
    private final Map<String, Integer> closings = new HashMap<>();
    private int written;

    private Markup(String html) {
        this.html = html;
    }

    /// The page with such elements closed where it goes on, or without their tags.
    static String mended(String html) {
        Markup markup = new Markup(html);
        markup.mend();
        return markup.written == 0
                ? html
                : markup.mended.append(html, markup.written, html.length()).toString();
    }

    private void mend() {
        Matcher open = SWALLOWS.matcher(html);
        int at = 0;
        while (open.find(at)) {
            String name = open.group(1).toLowerCase(Locale.ROOT);
            at = name.equals("!--") ? comment(open) : element(name, open);
        }
    }

    private int comment(Matcher open) {
        int end = html.indexOf("-->", open.start() + 2);
        if (end < 0) {
            drop(open.start(), open.end());
            return open.end();
        }
        int inner = html.indexOf("<!--", open.end());
        if (inner >= 0 && inner < end && at(NEW_PART, open.end(), end) >= 0) {
            drop(open.start(), open.end());
            return open.end();
        }
        return end + 3;
    }

    private int element(String name, Matcher open) {
        int begin = html.indexOf('>', open.end());
        if (begin < 0) {
            return html.length();
        }
        begin++;
        int end = closing(name, begin);
        if (TREES.contains(name)) {
            if (end < 0) {
                drop(open.start(), begin);
            }
            return begin;
        }
        if (name.equals("plaintext")) {
            drop(open.start(), begin);
            return begin;
        }
        int stop = end < 0 ? html.length() : end;
        int cut = cut(name, begin, stop, end < 0);
        if (cut >= 0) {
            close(name, cut);
            return cut;
        }
        return end < 0 ? begin : end;
    }

    /// Where an element should have been closed, -1 if it is well.
    private int cut(String name, int begin, int stop, boolean open) {
        boolean code = name.equals("script") || name.equals("xmp");
        boolean label = name.equals("title") || name.equals("style");
        if (!open && !code && !label) {
            int again = indexOf("<" + name, begin, stop);
            return again < 0 ? -1 : begin;
        }
        if (!open && code) {
            return at(BEHIND_CODE, begin, stop);
        }
        if (label || code) {
            int next = at(GOES_ON, begin, stop);
            return next < 0 && open ? stop : next;
        }
        return begin;
    }

    /// The first tag of a kind, -1 if there is none.
    private int at(Pattern kind, int from, int to) {
        Matcher tag = kind.matcher(html).useTransparentBounds(true);
        for (int i = html.indexOf('<', from); i >= 0 && i < to; i = html.indexOf('<', i + 1)) {
            if (tag.region(i, to).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    /// Each is looked for once, however many are opened before it.
    private int closing(String name, int from) {
        int known = closings.getOrDefault(name, 0);
        if (known >= 0 && known < from) {
            known = indexOf("</" + name, from, html.length());
            closings.put(name, known);
        }
        return known;
    }

    private int indexOf(String tag, int from, int to) {
        for (int i = html.indexOf('<', from); i >= 0 && i < to; i = html.indexOf('<', i + 1)) {
            if (html.regionMatches(true, i, tag, 0, tag.length())) {
                return i;
            }
        }
        return -1;
    }

    private void drop(int from, int to) {
        mended.append(html, written, from);
        written = to;
    }

    private void close(String name, int at) {
        mended.append(html, written, at).append("</").append(name).append('>');
        written = at;
    }
}
