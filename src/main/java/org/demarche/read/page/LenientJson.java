package org.demarche.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON as pages have it: with remarks around it, line breaks and quotation marks within its
/// strings, commas too many and its end cut off.
final class LenientJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_MISSING_VALUES,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                            JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();
    private static final Pattern WRAPPING =
            Pattern.compile("<!--|-->|(?://|/\\*)?\\s{0,4}(?:<!\\[CDATA\\[|]]>)\\s{0,4}(?:\\*/)?");
    private static final String QUOTED = "&quot;";
    private static final String OPENERS = "{[";
    private static final String CLOSERS = "}]";

    private LenientJson() {}

    /// The values in a script; none if it is no JSON at all.
    static List<JsonNode> read(String script) {
        String json = WRAPPING.matcher(script).replaceAll(" ").strip();
        if (json.indexOf('"') < 0 && json.contains(QUOTED)) {
            json = Parser.unescapeEntities(json, false);
        }
        int start = start(json);
        if (start < 0) {
            return List.of();
        }
        json = json.substring(start);
        List<JsonNode> values = new ArrayList<>();
        if (!parse(json, values)) {
            values.clear();
            parse(mended(json), values);
        }
        return values;
    }

    private static int start(String json) {
        int object = json.indexOf('{');
        int array = json.indexOf('[');
        return object < 0 || array < 0 ? Math.max(object, array) : Math.min(object, array);
    }

    /// Whether all could be read, or all but what is no JSON behind the first value.
    private static boolean parse(String json, List<JsonNode> values) {
        try (MappingIterator<JsonNode> all = MAPPER.readerFor(JsonNode.class).readValues(json)) {
            while (all.hasNextValue()) {
                values.add(all.nextValue());
            }
        } catch (JacksonException broken) {
            return !values.isEmpty();
        }
        return true;
    }

    /// With quotation marks within strings escaped and what is open at the end closed.
    private static String mended(String json) {
        StringBuilder mended = new StringBuilder(json.length() + 16);
        Deque<Character> open = new ArrayDeque<>();
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (inString && sign == '\\' && i + 1 < json.length()) {
                mended.append(sign).append(json.charAt(++i));
                continue;
            }
            if (sign == '"') {
                if (inString && !ends(json, i)) {
                    mended.append('\\');
                } else {
                    inString = !inString;
                }
            } else if (!inString && OPENERS.indexOf(sign) >= 0) {
                open.push(CLOSERS.charAt(OPENERS.indexOf(sign)));
            } else if (!inString && CLOSERS.indexOf(sign) >= 0) {
                if (open.isEmpty() || open.peek() != sign) {
                    continue;
                }
                open.pop();
            }
            mended.append(sign);
        }
        if (inString) {
            mended.append('"');
        }
        open.forEach(mended::append);
        return mended.toString();
    }

    /// Whether a quotation mark ends a string, by what stands behind it.
    private static boolean ends(String json, int mark) {
        int next = behindBlanks(json, mark + 1);
        if (next >= json.length()) {
            return true;
        }
        char sign = json.charAt(next);
        if (sign != ',') {
            return sign == ':' || CLOSERS.indexOf(sign) >= 0;
        }
        int after = behindBlanks(json, next + 1);
        return after >= json.length() || "\"{[}]".indexOf(json.charAt(after)) >= 0;
    }

    private static int behindBlanks(String json, int from) {
        int at = from;
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at;
    }
}
