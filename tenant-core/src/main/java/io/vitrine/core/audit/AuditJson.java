package io.vitrine.core.audit;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;

/** Facts as JSON with their names in order, so that equal facts read alike. */
final class AuditJson {

    private AuditJson() {}

    static String write(Map<String, String> facts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(facts).forEach(json::add);
        return json.build().toString();
    }
}
