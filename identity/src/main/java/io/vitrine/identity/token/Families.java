package io.vitrine.identity.token;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Families of refresh tokens: a sign-in founds one, each refresh replaces its only living token by the next. Refusals
 * are results here, not exceptions, because ending a family has to be committed.
 */
@ApplicationScoped
class Families {

    private static final Duration LIFE = Duration.ofDays(30);

    /** The next token of a family. */
    record Next(Member member, UUID family, OpaqueToken token) {}

    @Inject
    RefreshRows rows;

    @Inject
    FamilyFactors factors;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public Next found(Member member) {
        return next(member, ids.next());
    }

    /** Replaces the token; empty when it is not good, and its family has ended when it had been used before. */
    @Transactional
    public Optional<Next> rotate(OpaqueToken token, TenantId tenant) {
        Optional<RefreshRows.Use> use = rows.use(token, tenant, clock.instant());
        if (use.isEmpty()) {
            revokeFamilyOf(token, tenant, "refresh token returned");
            return Optional.empty();
        }
        return use.flatMap(used -> accounts.member(used.account(), tenant).map(member -> next(member, used.family())));
    }

    /** Ends the family of this token; which it was. */
    @Transactional
    public Optional<UUID> end(OpaqueToken token, TenantId tenant) {
        return revokeFamilyOf(token, tenant, "signed out");
    }

    /**
     * The person, while family, membership and business are all alive; without permissions while a second factor is
     * missing.
     */
    @Transactional
    public Optional<Member> holder(UUID family, AccountId account, TenantId tenant) {
        Optional<Member> member = rows.alive(family) ? accounts.member(account, tenant) : Optional.empty();
        return member.map(known -> factors.admitted(known, family));
    }

    @Transactional
    public void sweep() {
        rows.sweep(clock.instant());
        factors.sweep();
    }

    private Next next(Member member, UUID family) {
        OpaqueToken token = OpaqueToken.draw();
        Instant now = clock.instant();
        rows.add(token, family, member, now, now.plus(LIFE));
        return new Next(member, family, token);
    }

    private Optional<UUID> revokeFamilyOf(OpaqueToken token, TenantId tenant, String reason) {
        Optional<UUID> family = rows.familyOf(token, tenant);
        family.filter(known -> rows.revoke(known, clock.instant())).ifPresent(known -> record(known, tenant, reason));
        return family;
    }

    private void record(UUID family, TenantId tenant, String reason) {
        audit.recordOnPlatform(
                new AuditEntry(
                        "tokens.ended",
                        "token-family",
                        family.toString(),
                        Optional.of(Map.of("state", "alive")),
                        Optional.of(Map.of("state", "ended")),
                        Optional.of(reason)),
                Optional.of(tenant));
    }
}
