package io.vitrine.identity.sso;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of who a provider's subjects are. */
@ApplicationScoped
class LinkRows {

    private static final String FIND = """
            select account_id from sso_link where tenant_id = :tenant and issuer = :issuer and subject = :subject""";
    private static final String ADD = """
            insert into sso_link (tenant_id, issuer, subject, account_id, linked_at)
            values (:tenant, :issuer, :subject, :account, :now) on conflict do nothing""";
    private static final String SINCE =
            "select linked_at from sso_link where tenant_id = :tenant and account_id = :account";
    private static final String REMOVE = "delete from sso_link where tenant_id = :tenant and account_id = :account";
    private static final String REMOVE_ALL = "delete from sso_link where tenant_id = :tenant";

    @Inject
    Database database;

    Optional<AccountId> find(TenantId tenant, Assertion assertion) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("tenant", tenant.value())
                        .bind("issuer", assertion.issuer())
                        .bind("subject", assertion.subject())
                        .mapTo(UUID.class)
                        .findOne())
                .map(AccountId::new);
    }

    /** Whether it was added; not when subject or account is linked already. */
    boolean add(TenantId tenant, Assertion assertion, AccountId account, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(ADD)
                                .bind("tenant", tenant.value())
                                .bind("issuer", assertion.issuer())
                                .bind("subject", assertion.subject())
                                .bind("account", account.value())
                                .bind("now", now)
                                .execute())
                == 1;
    }

    Optional<Instant> since(TenantId tenant, AccountId account) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(SINCE)
                        .bind("tenant", tenant.value())
                        .bind("account", account.value())
                        .map((row, context) -> row.getTimestamp(1))
                        .findOne())
                .map(java.sql.Timestamp::toInstant);
    }

    /** Whether there was one. */
    boolean remove(TenantId tenant, AccountId account) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(REMOVE)
                                .bind("tenant", tenant.value())
                                .bind("account", account.value())
                                .execute())
                == 1;
    }

    void removeAll(TenantId tenant) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(REMOVE_ALL)
                        .bind("tenant", tenant.value())
                        .execute());
    }
}
