package io.vitrine.identity.session;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Portal sessions as the database keeps them, each change with its event in the platform's trail. */
@ApplicationScoped
class SessionStore {

    @Inject
    SessionRows rows;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    public OpaqueToken open(Member member) {
        OpaqueToken token = OpaqueToken.draw();
        rows.add(token, member, clock.instant());
        record("session.opened", member.account(), member.tenant());
        return token;
    }

    @Transactional
    public Optional<PortalSession> find(OpaqueToken token, TenantId tenant) {
        return rows.find(token, tenant);
    }

    @Transactional
    public void touch(OpaqueToken token) {
        rows.touch(token, clock.instant());
    }

    @Transactional
    public void close(OpaqueToken token) {
        rows.remove(token).ifPresent(ended -> record("session.closed", ended.account(), ended.tenant()));
    }

    /** Removes sessions that have ended by themselves. */
    @Transactional
    public void sweep() {
        rows.sweep(clock.instant().minus(PortalSession.IDLE), clock.instant().minus(PortalSession.LONGEST));
    }

    private void record(String action, AccountId account, TenantId tenant) {
        audit.recordOnPlatform(AuditEntry.created(action, "account", account, Map.of()), Optional.of(tenant));
    }
}
