package io.vitrine.identity.sso;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The caller's own link to the provider of this business. */
@ApplicationScoped
public class OwnLink {

    @Inject
    ProviderStore store;

    /** Since when there is one. */
    public Optional<Instant> since() {
        return store.linkedSince(tenant(), account());
    }

    /** Removes it; the next sign-in through the provider links anew. @throws Problem 404 when there is none */
    public void remove() {
        if (!store.unlink(tenant(), account())) {
            throw Problem.notFound("link");
        }
    }

    private static AccountId account() {
        return new AccountId(CurrentCall.requirePerson());
    }

    private static TenantId tenant() {
        return CurrentCall.require().business().id();
    }
}
