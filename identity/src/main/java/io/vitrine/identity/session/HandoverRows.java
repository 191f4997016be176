package io.vitrine.identity.session;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ways from business to business that were handed out, by the hash of each. */
@ApplicationScoped
class HandoverRows {

    private static final Duration LIFE = Duration.ofSeconds(30);

    private static final String BUSINESSES = """
            select t.id, t.slug, t.name from member m join tenant t on t.id = m.tenant_id
            where m.id = :account order by lower(t.name), t.slug""";
    private static final String ISSUE = """
            insert into handover (token_hash, session_id, to_tenant_id, expires_at) values (:hash, :session, :to, :until)""";
    private static final String USE = """
            with used as (
                delete from handover where token_hash = :hash and to_tenant_id = :tenant and expires_at > :now
                returning session_id)
            select s.account_id, s.created_at, s.proved_at, s.second_factor
            from used join portal_session s on s.id = used.session_id and not s.vouched""";
    private static final String SWEEP = "delete from handover where expires_at <= :now";

    /** Who comes, and what the first session has shown. */
    record Way(AccountId account, Instant opened, Instant proved, boolean secondFactor) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Transactional
    public List<OwnBusiness> businesses(AccountId account) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(BUSINESSES)
                        .bind("account", account.value())
                        .map((row, context) -> new OwnBusiness(
                                new TenantId(row.getObject("id", UUID.class)),
                                row.getString("slug"),
                                row.getString("name")))
                        .list());
    }

    @Transactional
    public OpaqueToken issue(SessionId session, TenantId to) {
        OpaqueToken token = OpaqueToken.draw();
        Instant now = clock.instant();
        database.platform().useHandle(handle -> {
            handle.createUpdate(SWEEP).bind("now", now).execute();
            handle.createUpdate(ISSUE)
                    .bind("hash", token.hash())
                    .bind("session", session.value())
                    .bind("to", to.value())
                    .bind("until", now.plus(LIFE))
                    .execute();
        });
        return token;
    }

    /** Uses the way up; of several callers at once one succeeds. */
    @Transactional
    public Optional<Way> use(OpaqueToken token, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(USE)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .bind("now", clock.instant())
                        .map((row, context) -> new Way(
                                new AccountId(row.getObject("account_id", UUID.class)),
                                row.getTimestamp("created_at").toInstant(),
                                row.getTimestamp("proved_at").toInstant(),
                                row.getBoolean("second_factor")))
                        .findOne());
    }
}
