package org.demarche.web.explore;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// One object: the filter, how many were found, and the findings.
record JsonFormat(FlatFindings findings) implements ResultFormat {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Exploration exploration, OutputStream out) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "filter",
                findings.addresses().parameters(exploration.filter(), exploration.words()));
        answer.put("count", exploration.found().size());
        answer.put("findings", findings.rows(exploration));
        MAPPER.writeValue(out, answer);
    }
}
