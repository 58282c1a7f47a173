package org.demarche.web.sparql;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;

/// What stands in an address or a form, read as UTF-8 whatever is said or not said of its charset.
/// Immutable.
record RequestParameters(Map<String, List<String>> values) {
    static final RequestParameters NONE = new RequestParameters(Map.of());

    /// @param encoded such as `query=ASK%20%7B%7D&timeout=5`
    /// @throws Refusal with status 400 when it is not UTF-8, percent-encoded
    static RequestParameters of(@Nullable String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded == null ? new String[0] : encoded.split("&")) {
            if (!pair.isEmpty()) {
                int sign = pair.indexOf('=');
                String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
                String value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
                values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return new RequestParameters(values);
    }

    /// These and, after them, others.
    RequestParameters and(RequestParameters others) {
        Map<String, List<String>> both = new LinkedHashMap<>(values);
        others.values.forEach((name, more) -> {
            List<String> all = new ArrayList<>(both.getOrDefault(name, List.of()));
            all.addAll(more);
            both.put(name, all);
        });
        return new RequestParameters(both);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// The first value that says something.
    Optional<String> first(String... names) {
        for (String name : names) {
            for (String value : all(name)) {
                if (!value.isBlank()) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    private static String decoded(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(hexadecimal(text, i + 1) << 4 | hexadecimal(text, i + 2));
                i += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                int end = text.offsetByCodePoints(i, 1);
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "A parameter is not valid UTF-8; send it as UTF-8.");
        }
    }

    private static int hexadecimal(String text, int at) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new Refusal(
                    400, "A parameter has a % without two hexadecimal digits; write it as %25.");
        }
        return digit;
    }
}
