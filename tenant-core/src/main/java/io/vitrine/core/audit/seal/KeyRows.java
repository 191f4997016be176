package io.vitrine.core.audit.seal;

import io.vitrine.core.audit.proof.SealKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The public keys as the platform keeps them. */
public final class KeyRows {

    private static final String ALL =
            "select number, public_key, valid_from, endorsement from platform.audit_key order by number";

    private KeyRows() {}

    public static List<SealKey> all(Handle handle) {
        return handle.createQuery(ALL).map(KeyRows::read).list();
    }

    private static SealKey read(ResultSet row, StatementContext context) throws SQLException {
        return new SealKey(
                row.getInt("number"),
                Base64.getEncoder().encodeToString(row.getBytes("public_key")),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getBytes("endorsement")).map(Base64.getEncoder()::encodeToString));
    }
}
