package io.vitrine.core.audit;

import java.util.Map;
import java.util.Optional;

/**
 * What happened to one object. Who, when and from where are taken from the current call.
 *
 * @param action verb in the past, such as {@code order.recorded}
 * @param before facts before the change, absent when it came to be; ids and facts only, no personal data
 * @param after facts after the change, absent when it ceased to be
 */
public record AuditEntry(
        String action,
        String objectType,
        String objectId,
        Optional<Map<String, String>> before,
        Optional<Map<String, String>> after,
        Optional<String> reason) {

    public static AuditEntry created(String action, String objectType, Object id, Map<String, String> after) {
        return new AuditEntry(
                action, objectType, id.toString(), Optional.empty(), Optional.of(Map.copyOf(after)), Optional.empty());
    }

    public AuditEntry {
        before = before.map(Map::copyOf);
        after = after.map(Map::copyOf);
    }
}
