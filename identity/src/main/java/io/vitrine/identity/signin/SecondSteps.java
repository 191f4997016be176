package io.vitrine.identity.signin;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** People between password and second factor, by the hash of what their browser holds. */
@ApplicationScoped
class SecondSteps {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String SWEEP = "delete from second_step where expires_at <= :now";
    private static final String ADD = """
            insert into second_step (token_hash, account_id, tenant_id, expires_at, vouched)
            values (:hash, :account, :tenant, :until, :vouched)""";
    private static final String FIND = """
            select account_id, vouched from second_step
            where token_hash = :hash and tenant_id = :tenant and expires_at > :now""";
    private static final String END = "delete from second_step where token_hash = :hash";

    /** Who is between, and whether the business's provider or a password brought the person here. */
    record Holder(AccountId account, boolean vouched) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Transactional
    public SecondStep open(Member member, boolean vouched) {
        OpaqueToken token = OpaqueToken.draw();
        database.platform().useHandle(handle -> {
            handle.createUpdate(SWEEP).bind("now", clock.instant()).execute();
            handle.createUpdate(ADD)
                    .bind("hash", token.hash())
                    .bind("account", member.account().value())
                    .bind("tenant", member.tenant().value())
                    .bind("vouched", vouched)
                    .bind("until", clock.instant().plus(LIFE))
                    .execute();
        });
        return new SecondStep(token);
    }

    @Transactional
    public Optional<Holder> holder(OpaqueToken token, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .bind("now", clock.instant())
                        .map((row, context) -> new Holder(
                                new AccountId(row.getObject("account_id", UUID.class)), row.getBoolean("vouched")))
                        .findOne());
    }

    /** Ends it; whether it was still open. */
    @Transactional
    public boolean end(OpaqueToken token) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(END)
                                .bind("hash", token.hash())
                                .execute())
                == 1;
    }
}
