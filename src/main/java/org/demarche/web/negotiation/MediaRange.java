package org.demarche.web.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One entry of an Accept header. Immutable.
///
/// @param type in lower case; `*` for any
/// @param subtype in lower case; `*` for any
/// @param isNarrowed whether it has parameters beside a charset and the quality
/// @param quality from 0, not wanted, to 1
record MediaRange(String type, String subtype, boolean isNarrowed, double quality) {
    private static final String ANY = "*";

    /// How well a range names a type, from no precision on.
    enum Precision {
        NONE,
        ANYTHING,
        TYPE,
        NARROWED,
        EXACT
    }

    /// Reads an entry; empty when it is none, so that it counts as not being there.
    static Optional<MediaRange> of(String entry) {
        List<String> parts = split(entry, ';');
        String[] names = parts.getFirst().strip().toLowerCase(Locale.ROOT).split("/", -1);
        if (names.length == 1 && names[0].equals(ANY)) {
            // Old clients of Java write it so.
            names = new String[] {ANY, ANY};
        }
        if (names.length != 2
                || !isToken(names[0])
                || !isToken(names[1])
                || (names[0].equals(ANY) && !names[1].equals(ANY))) {
            return Optional.empty();
        }
        boolean isNarrowed = false;
        double quality = 1;
        for (String part : parts.subList(1, parts.size())) {
            String parameter = part.strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                String weight = parameter.substring(2);
                if (!weight.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?|\\.\\d{1,3}")) {
                    return Optional.empty();
                }
                quality = Double.parseDouble(weight);
                break;
            }
            isNarrowed |= !parameter.isEmpty() && !parameter.startsWith("charset=");
        }
        return Optional.of(new MediaRange(names[0], names[1], isNarrowed, quality));
    }

    /// The parts between separators, of which those within quotes are none.
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean isQuoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && isQuoted) {
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == separator && !isQuoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /// @param offered in lower case, without parameters
    Precision precision(String offered) {
        if (type.equals(ANY)) {
            return Precision.ANYTHING;
        }
        if (!offered.startsWith(type + "/")) {
            return Precision.NONE;
        }
        if (subtype.equals(ANY)) {
            return Precision.TYPE;
        }
        if (!offered.endsWith("/" + subtype)) {
            return Precision.NONE;
        }
        return isNarrowed ? Precision.NARROWED : Precision.EXACT;
    }

    private static boolean isToken(String name) {
        return name.matches("[\\w!#$%&'*+.^`|~-]+");
    }
}
