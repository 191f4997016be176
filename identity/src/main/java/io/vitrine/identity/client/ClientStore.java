package io.vitrine.identity.client;

import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.program.ClientId;
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

/** Clients in the database, each change with its event in the platform's trail; a transaction of its own each. */
@ApplicationScoped
class ClientStore {

    private static final int MOST = 100;

    @Inject
    ClientRows rows;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public NewClient add(RegisterClient wanted, Member maker) {
        if (rows.count(maker.tenant()) >= MOST) {
            throw Problem.of(
                    409, "too-many-clients", "Too many clients", "Revoke clients that nobody uses; 100 can be kept.");
        }
        ClientId id = new ClientId(ids.next());
        Optional<OpaqueToken> secret = wanted.confidential() ? Optional.of(NewClient.draw()) : Optional.empty();
        rows.add(id, maker.tenant(), maker.account(), wanted, secret, clock.instant());
        record(
                "client.registered",
                id,
                maker.tenant(),
                Map.of(
                        "scopes", wanted.scopes().toString(),
                        "confidential", Boolean.toString(wanted.confidential())));
        return new NewClient(id, secret, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<OAuthClient> list(TenantId tenant) {
        return rows.list(tenant, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<OAuthClient> find(ClientId id, TenantId tenant) {
        return rows.find(id, tenant);
    }

    /** Draws a new secret for which this person answers. */
    @Transactional(TxType.REQUIRES_NEW)
    public NewClient rotate(ClientId id, Overlap overlap, Member drawer) {
        OAuthClient client = require(id, drawer.tenant());
        List<String> beyond = client.scopes().stream()
                .filter(scope -> !drawer.access().may(scope))
                .map(Permission::code)
                .sorted()
                .toList();
        if (!beyond.isEmpty()) {
            throw ClientRefused.moreThanYouHold(beyond);
        }
        Instant now = clock.instant();
        boolean known = accounts.member(client.account(), drawer.tenant()).isPresent();
        Instant oldUntil = known ? overlap.from(now) : now;
        OpaqueToken secret = NewClient.draw();
        if (!rows.rotate(id, drawer.tenant(), drawer.account(), secret, oldUntil)) {
            throw ClientRefused.withoutSecret();
        }
        record("client.rotated", id, drawer.tenant(), Map.of("oldSecretUntil", oldUntil.toString()));
        return new NewClient(id, Optional.of(secret), oldUntil);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void revoke(ClientId id, TenantId tenant) {
        if (!rows.revoke(id, tenant, clock.instant())) {
            throw Problem.notFound("client");
        }
        audit.recordOnPlatform(
                new AuditEntry(
                        "client.revoked",
                        "client",
                        id.toString(),
                        Optional.of(Map.of("state", "alive")),
                        Optional.of(Map.of("state", "revoked")),
                        Optional.empty()),
                Optional.of(tenant));
    }

    /** The client, when the secret is its own and the person who answers for it still belongs to the business. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<OAuthClient> use(ClientId id, TenantId tenant, Optional<OpaqueToken> secret) {
        Instant now = clock.instant();
        Optional<OAuthClient> good = rows.find(id, tenant)
                .filter(client -> client.confidential() == secret.isPresent())
                .filter(client -> secret.isEmpty()
                        || (rows.secretFits(id, tenant, secret.get(), now)
                                && accounts.member(client.account(), tenant).isPresent()));
        good.ifPresent(client -> rows.used(client.id(), now));
        return good;
    }

    private OAuthClient require(ClientId id, TenantId tenant) {
        return rows.find(id, tenant).orElseThrow(() -> Problem.notFound("client"));
    }

    private void record(String action, ClientId id, TenantId tenant, Map<String, String> facts) {
        audit.recordOnPlatform(AuditEntry.created(action, "client", id, facts), Optional.of(tenant));
    }
}
