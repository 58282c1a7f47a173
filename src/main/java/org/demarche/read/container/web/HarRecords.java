package org.demarche.read.container.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The answers that a browser recorded, one after the other.
final class HarRecords implements RecordSource {
    private static final int OK = 200;

    private final String name;
    private final InputStream in;
    private @Nullable JsonParser parser;
    private int number;
    private boolean over;

    HarRecords(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public @Nullable ArchiveRecord next() throws IOException {
        if (over) {
            return null;
        }
        try {
            JsonParser json = parser == null ? entries() : parser;
            parser = json;
            if (json.nextToken() != JsonToken.START_OBJECT) {
                over = true;
                return null;
            }
            number++;
            JsonNode entry = json.readValueAsTree();
            return record(entry);
        } catch (JacksonException | IllegalArgumentException e) {
            over = true;
            return ArchiveRecord.faulty(
                    name, name + " is damaged behind its record " + number + "; record it anew");
        }
    }

    /// Goes to the first of the entries.
    private JsonParser entries() {
        JsonParser json = JsonMapper.shared().createParser(in);
        JsonToken token = json.nextToken();
        boolean found = false;
        while (token != null && !(found && token == JsonToken.START_ARRAY)) {
            found = token == JsonToken.PROPERTY_NAME && json.currentName().equals("entries");
            token = json.nextToken();
        }
        return json;
    }

    private ArchiveRecord record(JsonNode entry) {
        String address = entry.path("request").path("url").asString("");
        JsonNode response = entry.path("response");
        JsonNode content = response.path("content");
        String type = content.path("mimeType").asString("");
        String text = content.path("text").asString("");
        boolean packed = content.path("encoding").asString("").equals("base64");
        return new ArchiveRecord(
                address.isEmpty() ? String.valueOf(number) : address,
                response.path("status").asInt(0) == OK
                        ? ArchiveRecord.RecordKind.CONVERSION
                        : ArchiveRecord.RecordKind.OTHER,
                address.isEmpty() ? null : address,
                packed ? type : type.replaceFirst(";.*", "") + "; charset=utf-8",
                packed
                        ? Base64.getMimeDecoder().decode(text)
                        : text.getBytes(StandardCharsets.UTF_8),
                null);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
