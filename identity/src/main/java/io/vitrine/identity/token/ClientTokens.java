package io.vitrine.identity.token;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Tokens of clients, for the business of the current call. Who the client is has been shown before. */
@ApplicationScoped
public class ClientTokens {

    @Inject
    Families families;

    @Inject
    Grants grants;

    @Inject
    AccessTokens accessTokens;

    @Inject
    AccessCheck check;

    /** A token with which the client acts on its own. */
    public ClientToken issue(ClientId client, Scopes scopes) {
        Tenant tenant = CurrentCall.require().business();
        UUID grant = grants.give(client, scopes, tenant.id());
        AccessClaims.Mandate mandate = new AccessClaims.Mandate(client, scopes);
        return new ClientToken(
                accessTokens.issue(client.toString(), mandate, tenant, grant),
                Optional.empty(),
                scopes,
                AccessTokens.LIFE);
    }

    /** Tokens with which the client acts in the name of the person. */
    public ClientToken issue(ClientId client, Scopes scopes, Member person, UUID family) {
        AccessClaims.Mandate mandate = new AccessClaims.Mandate(client, scopes);
        return pair(families.found(person, family, mandate), mandate);
    }

    /**
     * The next tokens, perhaps for less than before; the refresh token keeps what the person allowed. Empty when the
     * token is not this client's or not good; when it had been used before, everything that descends from the same
     * consent ends.
     */
    public Optional<ClientToken> refresh(String refreshToken, ClientId client, Optional<Scopes> narrower) {
        Tenant tenant = CurrentCall.require().business();
        Optional<Families.Next> next = families.rotate(new OpaqueToken(refreshToken), tenant.id(), Optional.of(client));
        return next.flatMap(drawn -> drawn.mandate().map(mandate -> pair(drawn, narrowed(mandate, narrower))));
    }

    /** What the person allowed with this refresh token, without using it. */
    public Optional<Scopes> allowed(String refreshToken, ClientId client) {
        Tenant tenant = CurrentCall.require().business();
        return families.scopes(new OpaqueToken(refreshToken), tenant.id(), client);
    }

    /** Ends what the token belongs to, if it is this client's; nothing happens otherwise. */
    public void end(String token, ClientId client) {
        Tenant tenant = CurrentCall.require().business();
        Optional<UUID> family = families.end(new OpaqueToken(token), tenant.id(), Optional.of(client));
        family.ifPresent(check::forget);
        if (family.isEmpty()) {
            accessTokens.read(token, tenant).filter(claims -> claims.of(client)).ifPresent(this::end);
        }
    }

    /** Ends the family: its code came a second time. */
    public void endStolen(UUID family) {
        families.end(family, CurrentCall.require().business().id(), "authorization code returned");
        check.forget(family);
    }

    /** Forgets at once, on this node, what tokens of the client proved. */
    public void forget(ClientId client) {
        check.forget(claims -> claims.of(client));
    }

    /** Forgets at once, on this node, what tokens of the client in this person's name proved. */
    public void forget(ClientId client, AccountId account) {
        check.forget(claims ->
                claims.of(client) && claims.account().filter(account::equals).isPresent());
    }

    private void end(AccessClaims claims) {
        if (claims.account().isPresent()) {
            families.end(claims.family(), claims.tenant(), "revoked by the client");
        } else {
            claims.mandate().ifPresent(held -> grants.end(claims.family(), held.client(), claims.tenant()));
        }
        check.forget(claims.family());
    }

    private ClientToken pair(Families.Next next, AccessClaims.Mandate mandate) {
        Tenant tenant = CurrentCall.require().business();
        return new ClientToken(
                accessTokens.issue(next.member().account().toString(), mandate, tenant, next.family()),
                Optional.of(next.token().text()),
                mandate.scopes(),
                AccessTokens.LIFE);
    }

    private static AccessClaims.Mandate narrowed(AccessClaims.Mandate mandate, Optional<Scopes> narrower) {
        return narrower.filter(wanted -> wanted.within(mandate.scopes()))
                .map(wanted -> new AccessClaims.Mandate(mandate.client(), wanted))
                .orElse(mandate);
    }
}
