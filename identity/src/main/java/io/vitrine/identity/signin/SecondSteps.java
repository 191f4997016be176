package io.vitrine.identity.signin;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Realm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People between password and second factor, by the hash of what their browser holds; operators have no business. */
@ApplicationScoped
public class SecondSteps {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String SWEEP = "delete from second_step where expires_at <= :now";
    private static final String ADD = """
            insert into second_step (token_hash, account_id, tenant_id, expires_at, vouched)
            values (:hash, :account, cast(:tenant as uuid), :until, :vouched)""";
    private static final String FIND = """
            select account_id, vouched from second_step
            where token_hash = :hash and tenant_id is not distinct from cast(:tenant as uuid) and expires_at > :now""";
    private static final String END = "delete from second_step where token_hash = :hash";

    /** Who is between, and whether the business's provider or a password brought the person here. */
    public record Holder(AccountId account, boolean vouched) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Transactional
    public OpaqueToken open(AccountId account, Optional<TenantId> tenant, boolean vouched) {
        OpaqueToken token = OpaqueToken.draw();
        account.realm().in(database).useHandle(handle -> {
            handle.createUpdate(SWEEP).bind("now", clock.instant()).execute();
            handle.createUpdate(ADD)
                    .bind("hash", token.hash())
                    .bind("account", account.value())
                    .bind("tenant", text(tenant))
                    .bind("vouched", vouched)
                    .bind("until", clock.instant().plus(LIFE))
                    .execute();
        });
        return token;
    }

    @Transactional
    public Optional<Holder> holder(Realm realm, OpaqueToken token, Optional<TenantId> tenant) {
        return realm.in(database)
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", token.hash())
                        .bind("tenant", text(tenant))
                        .bind("now", clock.instant())
                        .map((row, context) -> new Holder(
                                new AccountId(row.getObject("account_id", UUID.class), realm),
                                row.getBoolean("vouched")))
                        .findOne());
    }

    /** Ends it; whether it was still open. */
    @Transactional
    public boolean end(Realm realm, OpaqueToken token) {
        return realm.in(database)
                        .withHandle(handle -> handle.createUpdate(END)
                                .bind("hash", token.hash())
                                .execute())
                == 1;
    }

    private static @Nullable String text(Optional<TenantId> tenant) {
        return tenant.map(id -> id.value().toString()).orElse(null);
    }
}
