package io.vitrine.identity.oauth;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.token.ClientTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the signed-in person has allowed clients in the current business, and the way to take it back. */
@ApplicationScoped
public class OwnConsents {

    @Inject
    ConsentStore store;

    @Inject
    ClientTokens tokens;

    /** One for each time that the person agreed, the latest first. */
    public List<Consent> list() {
        return store.list(person(), business());
    }

    /** The client may do nothing more in the person's name: at once on this node, elsewhere within a minute. */
    public void withdraw(ClientId client) {
        AccountId person = person();
        store.withdraw(client, person, business());
        tokens.forget(client, person);
    }

    private static AccountId person() {
        return new AccountId(CurrentCall.requirePerson());
    }

    private static TenantId business() {
        return CurrentCall.require().business().id();
    }
}
