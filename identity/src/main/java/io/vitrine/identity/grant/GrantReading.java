package io.vitrine.identity.grant;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads grants from rows. */
final class GrantReading {

    private GrantReading() {}

    static HeldGrant held(ResultSet row) throws SQLException {
        return new HeldGrant(
                new GrantId(row.getObject("id", UUID.class)),
                GrantKind.valueOf(row.getString("kind")),
                row.getTimestamp("valid_until").toInstant(),
                scope(row));
    }

    static GrantView view(ResultSet row) throws SQLException {
        return new GrantView(
                new GrantId(row.getObject("id", UUID.class)),
                GrantKind.valueOf(row.getString("kind")),
                row.getString("email"),
                GrantState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("actor")),
                row.getTimestamp("valid_from").toInstant(),
                row.getTimestamp("valid_until").toInstant(),
                scope(row),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getString("confirmed_by")),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.getLong("views"));
    }

    static Viewed viewed(ResultSet row) throws SQLException {
        return new Viewed(
                row.getTimestamp("at").toInstant(),
                Viewed.Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                Optional.ofNullable(row.getString("fingerprint")));
    }

    private static GrantScope scope(ResultSet row) throws SQLException {
        @Nullable Array locations = row.getArray("locations");
        Set<DocumentClass> classes = Arrays.stream(
                        (String[]) row.getArray("document_classes").getArray())
                .map(DocumentClass::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new GrantScope(
                Optional.ofNullable(row.getObject("period_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("period_to", LocalDate.class)),
                locations == null
                        ? Optional.empty()
                        : Optional.of(
                                Arrays.stream((UUID[]) locations.getArray()).collect(Collectors.toUnmodifiableSet())),
                classes,
                row.getBoolean("trail"));
    }
}
