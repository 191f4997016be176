package io.vitrine.identity.apikey;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.mfa.Admission;
import io.vitrine.identity.program.Overlap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys in the database, each change with its event in the platform's trail; a transaction of its own each. */
@ApplicationScoped
class ApiKeyStore {

    private static final int MOST = 200;

    /** A key whose secret was shown, and its person now. */
    record Shown(ApiKeyRows.Row key, Member member) {}

    @Inject
    ApiKeyRows rows;

    @Inject
    Accounts accounts;

    @Inject
    Admission admission;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public NewSecret add(MakeKey wanted, TenantId tenant, AccountId maker) {
        if (rows.count(tenant) >= MOST) {
            throw Problem.of(409, "too-many-keys", "Too many keys", "Revoke keys that nobody uses; 200 can be kept.");
        }
        ApiKeyId id = new ApiKeyId(ids.next());
        OpaqueToken secret = NewSecret.draw();
        rows.add(id, tenant, maker, wanted, secret, clock.instant());
        record("api-key.made", id, tenant, Map.of("scopes", wanted.scopes().toString(), "until", end(wanted)));
        return new NewSecret(id, secret, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<ApiKey> list(TenantId tenant) {
        return rows.list(tenant).stream().map(row -> view(row, tenant)).toList();
    }

    /** Draws a new secret for which this person answers. */
    @Transactional(TxType.REQUIRES_NEW)
    public NewSecret rotate(ApiKeyId id, Overlap overlap, Member drawer) {
        ApiKeyRows.Row key = require(id, drawer.tenant());
        requireHeld(key, drawer.access());
        boolean known = accounts.member(key.account(), drawer.tenant()).isPresent();
        Instant now = clock.instant();
        Instant oldUntil = known ? overlap.from(now) : now;
        OpaqueToken secret = NewSecret.draw();
        rows.rotate(id, drawer.account(), secret, oldUntil);
        record("api-key.rotated", id, drawer.tenant(), Map.of("oldSecretUntil", oldUntil.toString()));
        return new NewSecret(id, secret, oldUntil);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void revoke(ApiKeyId id, TenantId tenant) {
        require(id, tenant);
        rows.revoke(id, clock.instant());
        audit.recordOnPlatform(
                new AuditEntry(
                        "api-key.revoked",
                        "api-key",
                        id.toString(),
                        Optional.of(Map.of("state", "alive")),
                        Optional.of(Map.of("state", "revoked")),
                        Optional.empty()),
                Optional.of(tenant));
    }

    /** The key and its person, when both are good now; notes that it was used. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Shown> use(OpaqueToken secret, TenantId tenant) {
        Optional<Shown> shown = rows.bySecret(secret, tenant, clock.instant())
                .flatMap(key -> person(key, tenant).map(member -> new Shown(key, member)));
        shown.ifPresent(good -> rows.used(good.key().id(), clock.instant()));
        return shown;
    }

    private Optional<Member> person(ApiKeyRows.Row key, TenantId tenant) {
        return accounts.member(key.account(), tenant).map(admission::ofProgram);
    }

    private ApiKeyRows.Row require(ApiKeyId id, TenantId tenant) {
        return rows.find(id, tenant).orElseThrow(() -> Problem.notFound("key"));
    }

    private static void requireHeld(ApiKeyRows.Row key, Access access) {
        List<String> beyond = key.scopes().stream()
                .filter(scope -> !access.may(scope))
                .map(Permission::code)
                .sorted()
                .toList();
        if (!beyond.isEmpty()) {
            throw ApiKeyRefused.moreThanYouHold(beyond);
        }
    }

    private ApiKey view(ApiKeyRows.Row row, TenantId tenant) {
        Set<Permission> present = person(row, tenant)
                .map(member -> member.access().scoped(row.scopes()).permissions())
                .orElse(Set.of());
        return new ApiKey(
                row.id(),
                row.name(),
                row.account(),
                row.maker(),
                NewSecret.PREFIX + "…" + row.end(),
                row.scopes(),
                present,
                row.createdAt(),
                row.expiresAt(),
                row.lastUsedAt(),
                row.oldUntil().filter(end -> end.isAfter(clock.instant())));
    }

    private void record(String action, ApiKeyId id, TenantId tenant, Map<String, String> facts) {
        audit.recordOnPlatform(AuditEntry.created(action, "api-key", id, facts), Optional.of(tenant));
    }

    private static String end(MakeKey wanted) {
        return wanted.expiresAt().map(Instant::toString).orElse("revoked");
    }
}
