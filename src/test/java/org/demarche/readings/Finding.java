package org.demarche.readings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;

/// Something that was found in an article, as it is kept: a line of JSON.
///
/// @param kind such as `statement`
/// @param key what tells it from others of its kind: its place, or whom or what it is
/// @param begin where it begins, -1 if it has no place
/// @param end where it ends, -1 if it has no place
/// @param words what stands there
/// @param right whether gold has it, null if it was not judged
/// @param values what is told of it, by the names of the fields; no field without a value
record Finding(
        String kind,
        String key,
        int begin,
        int end,
        String words,
        @Nullable Boolean right,
        Map<String, Value> values) {
    /// The value of a field.
    ///
    /// @param right whether it is as gold has it, null if it was not judged
    record Value(String text, @Nullable Boolean right) {
        static final Value NONE = new Value("none", null);
    }

    Finding {
        values = new TreeMap<>(values);
    }

    /// One about which gold was not asked yet.
    static Finding of(
            String kind, String key, @Nullable Span at, String words, Map<String, String> texts) {
        Map<String, Value> values = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (!text.isEmpty()) {
                values.put(name, new Value(text, null));
            }
        });
        return new Finding(
                kind,
                key,
                at == null ? -1 : at.begin(),
                at == null ? -1 : at.end(),
                words,
                null,
                values);
    }

    /// The same as gold judges it.
    ///
    /// @param identity the fields that are right if the finding is
    /// @param rights by fields; the finding's own under the empty name
    Finding judged(List<String> identity, Map<String, Boolean> rights) {
        Map<String, Value> all = new TreeMap<>(values);
        all.replaceAll((name, value) ->
                new Value(value.text, rights.get(identity.contains(name) ? "" : name)));
        rights.forEach((name, right) -> {
            if (!name.isEmpty()) {
                all.putIfAbsent(name, new Value(Value.NONE.text, right));
            }
        });
        return new Finding(kind, key, begin, end, words, rights.get(""), all);
    }

    Value value(String field) {
        return values.getOrDefault(field, Value.NONE);
    }

    /// The fields that are not as gold has them.
    List<String> faults() {
        return values.entrySet().stream()
                .filter(v -> Boolean.FALSE.equals(v.getValue().right))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// How like another it is, 0 to 3: the same key is worth most.
    double likeness(Finding other) {
        if (!kind.equals(other.kind)) {
            return 0;
        }
        double same = 0;
        for (var value : values.entrySet()) {
            same += other.value(value.getKey()).text.equals(value.getValue().text) ? 1 : 0;
        }
        double alike = same / Math.max(1, Math.max(values.size(), other.values.size()));
        if (key.equals(other.key)) {
            return 2 + alike;
        }
        double common = Math.min(end, other.end) - Math.max(begin, other.begin);
        double all = Math.max(end, other.end) - Math.min(begin, other.begin);
        return begin < 0 || common <= 0 ? 0 : common / all + alike / 2;
    }

    @Override
    public String toString() {
        return kind + " " + key + (words.isEmpty() ? "" : " \"" + words + "\"");
    }
}
