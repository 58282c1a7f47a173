package org.demarche.read.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A record that is put together field by field.
final class RecordBytes {
    private final Map<String, String> fields = new LinkedHashMap<>();

    /// Adds a field if there is something in it.
    RecordBytes with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
        return this;
    }

    Raw of(Origin origin, String name) {
        return new Raw.Record(name, origin.input(), JsonMapper.shared().writeValueAsBytes(fields));
    }
}
