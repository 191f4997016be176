package io.vitrine.identity.oauth;

import io.vitrine.core.access.CurrentCall;
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
import io.vitrine.identity.token.ClientToken;
import io.vitrine.identity.token.ClientTokens;
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
 * Codes: a person's yes on its way to the client. Refusals are results here, not exceptions, because what a returning code
 * ends has to be committed.
 */
@ApplicationScoped
class Codes {

    private static final Duration LIFE = Duration.ofMinutes(2);

    /** How long a used code is remembered, so that its return is noticed. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @Inject
    CodeRows rows;

    @Inject
    Accounts accounts;

    @Inject
    ClientTokens tokens;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public OpaqueToken draw(ConsentRequest request, Scopes scopes, AccountId account) {
        TenantId tenant = CurrentCall.require().business().id();
        OpaqueToken code = OpaqueToken.draw();
        rows.add(code, tenant, request, scopes, account, clock.instant().plus(LIFE));
        audit.recordOnPlatform(
                AuditEntry.created(
                        "client.allowed", "client", request.client().id(), Map.of("scopes", scopes.toString())),
                Optional.of(tenant));
        return code;
    }

    /** Tokens for the code; empty when it is not good, and what it was exchanged for before has ended. */
    @Transactional
    public Optional<ClientToken> redeem(OpaqueToken code, ClientId client, String redirectUri, String verifier) {
        TenantId tenant = CurrentCall.require().business().id();
        Instant now = clock.instant();
        Optional<CodeRows.Row> found = rows.find(code, client, tenant);
        Optional<UUID> before = found.flatMap(CodeRows.Row::family);
        before.ifPresent(tokens::endStolen);
        if (before.isPresent()) {
            return Optional.empty();
        }
        return found.filter(row -> row.expiresAt().isAfter(now)
                        && row.redirectUri().equals(redirectUri)
                        && row.challenge().metBy(verifier))
                .flatMap(
                        row -> accounts.member(row.account(), tenant).map(member -> redeem(code, client, row, member)));
    }

    @Transactional
    public void sweep() {
        rows.sweep(clock.instant().minus(REMEMBERED));
    }

    private ClientToken redeem(OpaqueToken code, ClientId client, CodeRows.Row row, Member member) {
        UUID family = ids.next();
        rows.use(code, family, clock.instant());
        return tokens.issue(client, row.scopes(), member, family);
    }
}
