package io.vitrine.identity.session;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.mfa.SecondFactors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Portal sessions as the database keeps them, each change with its event in the platform's trail. */
@ApplicationScoped
class SessionStore {

    @Inject
    SessionRows rows;

    @Inject
    SecondFactors factors;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Opens a session; the one that the browser had before ends. */
    @Transactional
    public OpaqueToken open(Member member, SessionRows.New session, Optional<OpaqueToken> before) {
        before.ifPresent(this::close);
        OpaqueToken token = OpaqueToken.draw();
        rows.add(token, member, session, clock.instant());
        record("session.opened", member.account(), member.tenant());
        return token;
    }

    @Transactional
    public Optional<PortalSession> find(OpaqueToken token, TenantId tenant) {
        return rows.find(token, tenant)
                .map(found -> new PortalSession(
                        found.id(),
                        found.member(),
                        factors.standing(found.member()),
                        found.secondFactor(),
                        found.vouched(),
                        found.opened(),
                        found.proved(),
                        found.lastActive()));
    }

    @Transactional
    public void touch(OpaqueToken token) {
        rows.touch(token, clock.instant());
    }

    /** The same session under a new cookie, after its person has shown again who it is. */
    @Transactional
    public Optional<OpaqueToken> renew(OpaqueToken token, boolean secondFactor) {
        OpaqueToken next = OpaqueToken.draw();
        return rows.renew(token, next, secondFactor, clock.instant()) ? Optional.of(next) : Optional.empty();
    }

    @Transactional
    public void close(OpaqueToken token) {
        rows.remove(token).ifPresent(this::closed);
    }

    /** Whether the account had such a session. */
    @Transactional
    public boolean close(SessionId id, AccountId account) {
        Optional<SessionRows.Removed> removed = rows.remove(id, account);
        removed.ifPresent(this::closed);
        return removed.isPresent();
    }

    /** Ends the account's sessions except one; with {@code bare} only those that showed no second factor. */
    @Transactional
    public void closeOthers(AccountId account, Optional<SessionId> except, boolean bare) {
        rows.removeOthers(account, except, bare).forEach(this::closed);
    }

    @Transactional
    public List<OwnSession> list(AccountId account) {
        return rows.list(
                account,
                clock.instant().minus(SessionLife.IDLE),
                clock.instant().minus(SessionLife.LONGEST));
    }

    /** Removes sessions that have ended by themselves. */
    @Transactional
    public void sweep() {
        rows.sweep(clock.instant().minus(SessionLife.IDLE), clock.instant().minus(SessionLife.LONGEST));
    }

    private void closed(SessionRows.Removed ended) {
        record("session.closed", ended.account(), ended.tenant());
    }

    private void record(String action, AccountId account, TenantId tenant) {
        audit.recordOnPlatform(AuditEntry.created(action, "account", account, Map.of()), Optional.of(tenant));
    }
}
