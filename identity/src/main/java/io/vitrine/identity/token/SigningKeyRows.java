package io.vitrine.identity.token;

import com.nimbusds.jose.jwk.RSAKey;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The table of signing keys; each private half is sealed under the key's own name. */
@ApplicationScoped
class SigningKeyRows {

    private static final String ALL = "select kid, sealed, signs_from, withdrawn_at from signing_key";
    private static final String ALONE = "select pg_advisory_xact_lock(726431)";
    private static final String ADD = """
            insert into signing_key (kid, sealed, created_at, signs_from) values (:kid, :sealed, :now, :from)""";
    private static final String WITHDRAW =
            "update signing_key set withdrawn_at = :now where withdrawn_at is null and kid <> :except";
    private static final String SWEEP = """
            delete from signing_key k where k.withdrawn_at < :before or exists (
                select from signing_key later where later.signs_from > k.signs_from and later.signs_from < :before)""";

    @Inject
    Database database;

    @Inject
    SecretBox box;

    KeyRing all() {
        return new KeyRing(database.platform()
                .withHandle(handle -> handle.createQuery(ALL).map(this::read).list()));
    }

    /** Only one node at a time goes on from here, until its transaction ends. */
    void alone() {
        database.platform().useHandle(handle -> handle.execute(ALONE));
    }

    void add(RSAKey key, Instant now, Instant signsFrom) {
        byte[] secret = key.toJSONString().getBytes(StandardCharsets.UTF_8);
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("kid", key.getKeyID())
                        .bind("sealed", box.seal(name(key.getKeyID()), secret))
                        .bind("now", now)
                        .bind("from", signsFrom)
                        .execute());
    }

    /** Ends all keys but one. */
    void withdrawAllBut(String kid, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(WITHDRAW)
                        .bind("now", now)
                        .bind("except", kid)
                        .execute());
    }

    /** Destroys keys that ended before that moment. */
    void sweep(Instant before) {
        database.platform()
                .useHandle(handle ->
                        handle.createUpdate(SWEEP).bind("before", before).execute());
    }

    private KeyRing.Entry read(ResultSet row, StatementContext context) throws SQLException {
        @Nullable Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        try {
            byte[] secret = box.open(name(row.getString("kid")), row.getBytes("sealed"));
            return new KeyRing.Entry(
                    RSAKey.parse(new String(secret, StandardCharsets.UTF_8)),
                    row.getTimestamp("signs_from").toInstant(),
                    Optional.ofNullable(withdrawn).map(Timestamp::toInstant));
        } catch (ParseException e) {
            throw new IllegalStateException("A signing key cannot be read", e);
        }
    }

    private static String name(String kid) {
        return "signing-key:" + kid;
    }
}
