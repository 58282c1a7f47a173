package org.demarche.read.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.Decoded;
import org.demarche.read.encoding.TextEncoding;
import tools.jackson.databind.json.JsonMapper;

/// Markdown with its fields before it, between two lines of three dashes or plus signs.
public final class FrontMatterKind implements ContentKind {
    private static final Pattern MATTER =
            Pattern.compile(
                    "\\A\\s*(---|\\+\\+\\+)[ \\t]*\\r?\\n([^\\x00]{0,16000}?)\\n\\1[ \\t]*(?:\\r?\\n|\\z)");
    private static final Pattern FIELD =
            Pattern.compile("([A-Za-z_][\\w .-]{0,40}?)\"?\\s*[:=]\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s+(?:- +)?(.*)|- +(.*)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?)#*$");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]\\n]{0,500})\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern STRONG =
            Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]{1,500}?)(?<=\\S)\\1");

    @Override
    public boolean isOf(Beginning beginning) {
        Matcher matter = MATTER.matcher(beginning.text());
        return matter.find()
                && matter.group(2)
                        .lines()
                        .filter(l -> !l.isBlank() && !l.startsWith("#"))
                        .findFirst()
                        .filter(l -> FIELD.matcher(l.strip()).matches())
                        .isPresent();
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return Contents.whole(origin, in, bytes -> record(origin, bytes));
    }

    private static Raw record(Origin origin, byte[] bytes) {
        String text =
                TextEncoding.plain(bytes, origin.charset()) instanceof Decoded.Whole whole
                        ? whole.text()
                        : TextEncoding.page(bytes, origin.charset());
        Matcher matter = MATTER.matcher(text);
        if (!matter.find()) {
            return new Raw.Plain(origin, bytes);
        }
        Map<String, String> fields = fields(matter.group(2));
        fields.keySet().removeIf(k -> k.equals("text"));
        fields.put("text", plain(text.substring(matter.end())));
        return new Raw.Record(
                origin.name(), origin.input(), JsonMapper.shared().writeValueAsBytes(fields));
    }

    /// The fields at the left margin; what goes on below one is put behind it.
    private static Map<String, String> fields(String matter) {
        Map<String, String> fields = new LinkedHashMap<>();
        String key = "";
        for (String line : matter.lines().toList()) {
            Matcher field = FIELD.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (field.matches()) {
                key = field.group(1).strip();
                fields.put(key, value(field.group(2)));
            } else if (item.matches() && !key.isEmpty()) {
                String more = item.group(1) == null ? item.group(2) : item.group(1);
                fields.merge(
                        key,
                        value(more),
                        (a, b) -> a.isBlank() ? b : b.isBlank() ? a : a + " " + b);
            }
        }
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    private static String value(String written) {
        String value = written.strip();
        if (value.equals("|") || value.equals(">") || value.equals(">-") || value.equals("|-")) {
            return "";
        }
        char quote = value.isEmpty() ? 0 : value.charAt(0);
        if (quote == '"' || quote == '\'') {
            int end = value.lastIndexOf(quote);
            return end > 0
                    ? value.substring(1, end).replace("\\\"", "\"").replace("''", "'")
                    : value;
        }
        int comment = value.indexOf(" #");
        return comment > 0 ? value.substring(0, comment).strip() : value;
    }

    private static String plain(String markdown) {
        String text = markdown.replace("\r\n", "\n");
        text = HEADING.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        return STRONG.matcher(text).replaceAll("$2").strip() + "\n";
    }
}
