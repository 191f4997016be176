package io.vitrine.core.audit.seal;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Json;
import io.vitrine.core.audit.proof.Merkle;
import io.vitrine.core.persistence.TypeId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is sealed.
 *
 * @param transaction number of the transaction that left it
 * @param line the whole event as one line of JSON, in the one spelling that is hashed
 */
public record EventRow(UUID id, String transaction, String line) {

    /** The columns that {@link #read} needs, of a business's trail. */
    public static final String COLUMNS = """
            cast(e.xid as text) as xid, e.id, e.at, e.actor, e.action, e.object_type, e.object_id,
            cast(e.before as text) as before, cast(e.after as text) as after, e.reason, e.origin, e.request_id,
            cast(null as uuid) as tenant_id
            """;

    /** The same of the platform's trail, whose events may concern a business. */
    public static final String PLATFORM_COLUMNS = """
            cast(e.xid as text) as xid, e.id, e.at, e.actor, e.action, e.object_type, e.object_id,
            cast(e.before as text) as before, cast(e.after as text) as after, e.reason, e.origin, e.request_id,
            e.tenant_id
            """;

    /** The same of the view in which a business sees its part of the platform's trail; {@code :tenant} is the business. */
    public static final String OWN_PLATFORM_COLUMNS = """
            '' as xid, e.id, e.at, e.actor, e.action, e.object_type, e.object_id,
            cast(e.before as text) as before, cast(e.after as text) as after, e.reason, e.origin, e.request_id,
            cast(:tenant as uuid) as tenant_id
            """;

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    /** The event as people and programs name it. */
    public static String name(UUID id) {
        return TypeId.format("evt", id);
    }

    public byte[] hash() {
        return Merkle.leaf(line.getBytes(StandardCharsets.UTF_8));
    }

    /** @param owner whose trail it is: part of what is hashed, so that an event fits into no other trail */
    public static EventRow read(ResultSet row, String owner) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<String, @Nullable Object> event = new HashMap<>();
        event.put("id", name(id));
        event.put("business", owner);
        event.put("at", AT.format(row.getObject("at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC)));
        event.put("actor", row.getString("actor"));
        event.put("action", row.getString("action"));
        event.put("objectType", row.getString("object_type"));
        event.put("object", row.getString("object_id"));
        event.put("before", facts(row.getString("before")));
        event.put("after", facts(row.getString("after")));
        event.put("reason", row.getString("reason"));
        event.put("origin", row.getString("origin"));
        event.put("requestId", row.getString("request_id"));
        @Nullable UUID tenant = row.getObject("tenant_id", UUID.class);
        event.put("tenant", tenant == null ? null : TypeId.format("bus", tenant));
        event.values().removeIf(value -> value == null);
        return new EventRow(id, row.getString("xid"), Json.write(event));
    }

    private static @Nullable Object facts(@Nullable String json) {
        try {
            return json == null ? null : Json.read(json);
        } catch (BadProof e) {
            throw new IllegalStateException("The database holds JSON that is none", e);
        }
    }
}
