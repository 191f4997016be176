package io.vitrine.identity.signin;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.account.Realm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** People between password and second factor, by the hash of what their browser holds. */
@ApplicationScoped
public class SecondSteps {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String SWEEP = "delete from second_step where expires_at <= :now";
    private static final String ADD = """
            insert into second_step (token_hash, account_id, tenant_id, expires_at)
            values (:hash, :account, :tenant, :until)""";
    private static final String FIND = """
            select account_id from second_step
            where token_hash = :hash and tenant_id = :tenant and expires_at > :now""";
    private static final String END = "delete from second_step where token_hash = :hash";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Transactional
    public SecondStep open(Member member) {
        return new SecondStep(open(member.account(), member.tenant()));
    }

    /** Stands for the person for ten minutes. */
    @Transactional
    public OpaqueToken open(AccountId account, TenantId tenant) {
        OpaqueToken token = OpaqueToken.draw();
        account.realm().in(database).useHandle(handle -> {
            handle.createUpdate(SWEEP).bind("now", clock.instant()).execute();
            handle.createUpdate(ADD)
                    .bind("hash", token.hash())
                    .bind("account", account.value())
                    .bind("tenant", tenant.value())
                    .bind("until", clock.instant().plus(LIFE))
                    .execute();
        });
        return token;
    }

    @Transactional
    public Optional<AccountId> holder(Realm realm, OpaqueToken token, TenantId tenant) {
        return realm.in(database)
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .bind("now", clock.instant())
                        .mapTo(UUID.class)
                        .findOne())
                .map(account -> new AccountId(account, realm));
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
}
