package io.vitrine.identity.mfa;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Realm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Questions to browsers that wait for their answer, by the hash of the token that brings it back. */
@ApplicationScoped
class CeremonyRows {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private static final String SWEEP = "delete from passkey_ceremony where expires_at <= :now";
    private static final String ADD = """
            insert into passkey_ceremony (token_hash, account_id, tenant_id, purpose, options, expires_at)
            values (:hash, cast(:account as uuid), cast(:tenant as uuid), :purpose, :options, :until)""";
    private static final String TAKE = """
            delete from passkey_ceremony
            where token_hash = :hash and tenant_id is not distinct from cast(:tenant as uuid)
              and purpose = :purpose and expires_at > :now
            returning account_id, options""";

    /** What a ceremony is for. */
    enum Purpose {
        REGISTER,
        SIGN_IN
    }

    /** What was asked, and of whom if that was known. */
    record Asked(Optional<AccountId> account, String options) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * @param realm whose people are asked
     * @param tenant on whose host it was asked; none on the platform's own
     */
    OpaqueToken add(
            Purpose purpose, Realm realm, Optional<AccountId> account, Optional<TenantId> tenant, String options) {
        OpaqueToken token = OpaqueToken.draw();
        realm.in(database).useHandle(handle -> {
            handle.createUpdate(SWEEP).bind("now", clock.instant()).execute();
            handle.createUpdate(ADD)
                    .bind("hash", token.hash())
                    .bind("account", account.map(id -> id.value().toString()).orElse(null))
                    .bind("tenant", tenant.map(id -> id.value().toString()).orElse(null))
                    .bind("purpose", purpose.name())
                    .bind("options", options)
                    .bind("until", clock.instant().plus(LIFE))
                    .execute();
        });
        return token;
    }

    /** The question, once. */
    Optional<Asked> take(Purpose purpose, Realm realm, OpaqueToken token, Optional<TenantId> tenant) {
        return realm.in(database)
                .withHandle(handle -> handle.createQuery(TAKE)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.map(id -> id.value().toString()).orElse(null))
                        .bind("purpose", purpose.name())
                        .bind("now", clock.instant())
                        .map((row, context) -> new Asked(
                                Optional.ofNullable(row.getObject("account_id", UUID.class))
                                        .map(id -> new AccountId(id, realm)),
                                row.getString("options")))
                        .findOne());
    }
}
