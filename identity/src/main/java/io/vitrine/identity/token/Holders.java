package io.vitrine.identity.token;

import io.vitrine.core.access.Actor;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.mfa.Admission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** From a good token to who acts with it, while everything that it rests on is alive: family, client, person, business. */
@ApplicationScoped
class Holders {

    @Inject
    Families families;

    @Inject
    RefreshRows consents;

    @Inject
    GrantRows grants;

    @Inject
    Accounts accounts;

    @Inject
    Admission admission;

    @Inject
    Clock clock;

    @Transactional
    public Optional<Actor> actor(AccessClaims claims) {
        if (claims.mandate().isEmpty()) {
            return claims.account()
                    .flatMap(account -> families.holder(claims.family(), account, claims.tenant()))
                    .map(member -> member.actor());
        }
        AccessClaims.Mandate mandate = claims.mandate().get();
        return claims.account().isPresent()
                ? claims.account().flatMap(account -> delegate(claims, account, mandate))
                : client(claims, mandate);
    }

    private Optional<Actor> delegate(AccessClaims claims, AccountId account, AccessClaims.Mandate mandate) {
        return consents.client(claims.family(), mandate.client(), claims.tenant())
                .flatMap(client -> accounts.member(account, claims.tenant()))
                .map(admission::ofProgram)
                .map(member -> Actor.delegate(
                        account.value(),
                        mandate.client().toString(),
                        member.name(),
                        member.access().scoped(mandate.scopes().permissions())));
    }

    private Optional<Actor> client(AccessClaims claims, AccessClaims.Mandate mandate) {
        TenantId tenant = claims.tenant();
        return grants.holder(claims.family(), mandate.client(), tenant, clock.instant())
                .flatMap(holder -> accounts.member(holder.account(), tenant)
                        .map(admission::ofProgram)
                        .map(member -> Actor.program(
                                member.account().value(),
                                mandate.client().toString(),
                                holder.client(),
                                member.access().scoped(mandate.scopes().permissions()))));
    }
}
