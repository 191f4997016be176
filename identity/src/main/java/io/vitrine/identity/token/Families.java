package io.vitrine.identity.token;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Scopes;
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
    record Next(Member member, UUID family, OpaqueToken token, Optional<AccessClaims.Mandate> mandate) {}

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
        return next(member, ids.next(), Optional.empty());
    }

    /** The family of what a person allowed a client. */
    @Transactional
    public Next found(Member member, UUID family, AccessClaims.Mandate mandate) {
        return next(member, family, Optional.of(mandate));
    }

    /**
     * Replaces the token; empty when it is not good, and its family has ended when it had been used before. A client's
     * token is good in that client's hands only, and a person's own in no client's.
     */
    @Transactional
    public Optional<Next> rotate(OpaqueToken token, TenantId tenant, Optional<ClientId> client) {
        Optional<RefreshRows.Use> use = rows.use(token, tenant, client, clock.instant());
        if (use.isEmpty()) {
            revokeFamilyOf(token, tenant, client, "refresh token returned");
            return Optional.empty();
        }
        Optional<AccessClaims.Mandate> mandate =
                client.flatMap(id -> use.get().scopes().map(scopes -> new AccessClaims.Mandate(id, scopes)));
        Optional<Next> next = accounts.member(use.get().account(), tenant)
                .filter(member -> client.isPresent() == mandate.isPresent())
                .map(member -> next(member, use.get().family(), mandate));
        next.ifPresent(given -> audit.recordOnPlatform(
                AuditEntry.created("tokens.refreshed", "token-family", given.family(), Map.of()), Optional.of(tenant)));
        return next;
    }

    /** What a person allowed the client with this token, while it has not been used. */
    @Transactional
    public Optional<Scopes> scopes(OpaqueToken token, TenantId tenant, ClientId client) {
        return rows.scopes(token, tenant, client);
    }

    /** Ends the family of this token; which it was. */
    @Transactional
    public Optional<UUID> end(OpaqueToken token, TenantId tenant, Optional<ClientId> client) {
        return revokeFamilyOf(token, tenant, client, client.isPresent() ? "revoked by the client" : "signed out");
    }

    /** Ends the family. */
    @Transactional
    public void end(UUID family, TenantId tenant, String reason) {
        if (rows.revoke(family, clock.instant())) {
            record(family, tenant, reason);
        }
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

    private Next next(Member member, UUID family, Optional<AccessClaims.Mandate> mandate) {
        OpaqueToken token = OpaqueToken.draw();
        Instant now = clock.instant();
        rows.add(token, family, member, mandate, now, now.plus(LIFE));
        return new Next(member, family, token, mandate);
    }

    private Optional<UUID> revokeFamilyOf(
            OpaqueToken token, TenantId tenant, Optional<ClientId> client, String reason) {
        Optional<UUID> family = rows.familyOf(token, tenant, client);
        family.ifPresent(known -> end(known, tenant, reason));
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
