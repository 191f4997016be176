package io.vitrine.identity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * A session as its person sees it.
 *
 * @param business where it is signed in; none is the operators' console
 * @param device in plain words, such as {@code Chrome on Windows}
 * @param address it was opened from
 */
public record OwnSession(
        SessionId id,
        String business,
        String device,
        String address,
        Instant opened,
        Instant lastActive,
        boolean secondFactor) {

    /** A row with these columns. */
    public static OwnSession read(ResultSet row) throws SQLException {
        return new OwnSession(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("business"),
                row.getString("device"),
                row.getString("address"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_active").toInstant(),
                row.getBoolean("second_factor"));
    }
}
