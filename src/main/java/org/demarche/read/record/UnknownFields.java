package org.demarche.read.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Remembers which fields of which inputs nobody knew, so that each is told once. Shared by all
/// threads.
public final class UnknownFields {
    private static final int MOST_INPUTS = 20;
    private static final int MOST_NAMES = 100;
    private static final Pattern PLACE = Pattern.compile("(?::\\d+|, \\w+ \\d+)$");

    private final Map<String, Set<String>> byInput = new TreeMap<>();
    private int furtherInputs;

    /// Adds what was met in a record.
    ///
    /// @param name how messages name the record
    public synchronized void add(String name, Set<String> fields) {
        if (fields.isEmpty()) {
            return;
        }
        String input = PLACE.matcher(name).replaceFirst("");
        Set<String> known = byInput.get(input);
        if (known == null) {
            if (byInput.size() == MOST_INPUTS) {
                furtherInputs++;
                return;
            }
            known = new TreeSet<>();
            byInput.put(input, known);
        }
        for (String field : fields) {
            if (known.size() < MOST_NAMES) {
                known.add(field);
            }
        }
    }

    /// A sentence for each input, and forgets them.
    public synchronized List<String> tell() {
        List<String> sentences = new ArrayList<>();
        byInput.forEach((input, fields) ->
                sentences.add(
                        "%s has fields of which nothing was taken, as their names are not known: %s"
                                .formatted(
                                        input,
                                        fields.stream()
                                                .map(f -> "\"" + f + "\"")
                                                .collect(Collectors.joining(", ")))));
        if (furtherInputs > 0) {
            sentences.add(
                    "%,d further records have fields whose names are not known"
                            .formatted(furtherInputs));
        }
        byInput.clear();
        furtherInputs = 0;
        return sentences;
    }
}
