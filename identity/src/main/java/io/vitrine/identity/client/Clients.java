package io.vitrine.identity.client;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Overlap;
import io.vitrine.identity.token.ClientTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The OAuth clients of the current business: registered, listed, rotated, revoked by people, and recognised. */
@ApplicationScoped
public class Clients {

    @Inject
    ClientStore store;

    @Inject
    ClientTokens tokens;

    /** Registers a client for which the caller answers. */
    public NewClient register(RegisterClient wanted) {
        Member maker = keeper();
        List<String> beyond = wanted.scopes().beyond(maker.access());
        if (!beyond.isEmpty()) {
            throw ClientRefused.moreThanYouHold(beyond);
        }
        return store.add(wanted, maker);
    }

    /** The clients that have not been revoked, the newest first. */
    public List<OAuthClient> list() {
        CurrentCall.permit(Permission.MANAGE_KEYS);
        return store.list(CurrentCall.require().business().id());
    }

    /** Draws a new secret, for which the caller answers from now on. */
    public NewClient rotate(ClientId id, Overlap overlap) {
        return store.rotate(id, overlap, keeper());
    }

    /** Ends the client and everything it was given, by people or for its own secret. */
    public void revoke(ClientId id) {
        store.revoke(id, keeper().tenant());
        tokens.forget(id);
    }

    /** The client with this id on the current business's host. */
    public Optional<OAuthClient> find(ClientId id) {
        return CurrentCall.require().tenant().map(Tenant::id).flatMap(tenant -> store.find(id, tenant));
    }

    /** The client, when it shows the secret that it has, or none when it has none. */
    public Optional<OAuthClient> authenticate(ClientId id, Optional<OpaqueToken> secret) {
        return CurrentCall.require().tenant().map(Tenant::id).flatMap(tenant -> store.use(id, tenant, secret));
    }

    private static Member keeper() {
        CurrentCall.permit(Permission.MANAGE_KEYS);
        AccountId account = new AccountId(CurrentCall.requirePerson());
        Call call = CurrentCall.require();
        return new Member(
                account, call.business().id(), call.actor().name(), call.actor().access());
    }
}
