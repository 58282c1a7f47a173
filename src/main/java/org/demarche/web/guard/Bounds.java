package org.demarche.web.guard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.demarche.web.guard.regex.LinearPattern;

/// How large the values that one query puts together may become, and the regular expressions it has
/// read. For the query's thread.
final class Bounds {
    /// The most characters of a text that a query puts together.
    static final int MOST_CHARACTERS = 1_000_000;

    private static final int MOST_BITS = 10_000;
    private static final int MOST_DIGITS = 3_000;
    private static final long MOST_COMPARED = 1_000_000_000;
    private static final int MOST_PATTERNS = 200;
    // So many texts of full length may stand side by side in one row.
    private static final int MOST_WHOLE_TEXTS = 16;

    private final Map<String, LinearPattern> patterns =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, LinearPattern> eldest) {
                    return size() > MOST_PATTERNS;
                }
            };
    private int calls;

    /// Notes one more place in the query that puts a text together.
    void addCall() {
        calls++;
    }

    /// The most characters of a text: fewer when the query has many places that make one.
    int mostCharacters() {
        return MOST_CHARACTERS / Math.max(1, calls / MOST_WHOLE_TEXTS);
    }

    /// The pattern, read once.
    LinearPattern pattern(String pattern, String flags) {
        return patterns.computeIfAbsent(
                flags + " " + pattern, _ -> LinearPattern.of(pattern, flags));
    }

    void checkLength(long characters) {
        checkLength(characters, mostCharacters());
    }

    /// @throws Overrun when a text would have more characters
    static void checkLength(long characters, int most) {
        if (characters > most) {
            throw tooLong(most);
        }
    }

    static Overrun tooLong(int most) {
        return new Overrun(
                "The query puts a text of more than "
                        + most
                        + " characters together; join or replace less.");
    }

    /// @throws Overrun when looking for a text within another takes too many steps
    static void checkSearch(long text, long sought) {
        if (text * sought > MOST_COMPARED) {
            throw new Overrun(
                    "The query looks for a long text within another; look for a shorter one.");
        }
    }

    /// @throws Overrun when a product, or a power, of so many bits would be too large
    static void checkBits(double bits) {
        if (bits > MOST_BITS) {
            throw new Overrun(
                    "The query calculates a number of more than "
                            + MOST_DIGITS
                            + " digits; calculate with smaller ones, or with xsd:double.");
        }
    }

    /// How many bits a number has, about; 0 for what is none or has a fixed size.
    static long bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        if (value.isDecimal()) {
            BigDecimal number = value.getDecimal();
            return number.unscaledValue().bitLength() + 4L * Math.abs((long) number.scale());
        }
        return 0;
    }

    /// @throws Overrun when `value` is too large a text or number
    NodeValue checked(NodeValue value) {
        if (value.isNumber()) {
            checkBits(bits(value));
        } else {
            checkLength(length(value));
        }
        return value;
    }

    static int length(NodeValue value) {
        Node node = value.asNode();
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().length();
        }
        return node.isURI() ? node.getURI().length() : 0;
    }
}
