package io.vitrine.identity.sso;

import io.vitrine.core.access.Role;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.mfa.Standing;
import io.vitrine.identity.signin.EntryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Sends people to the provider where a business requires it. Not owners, so that a dead provider locks nobody out; not people
 * from outside, for whom it does not speak; and not those who hold no permission before they have set up an own second
 * factor, which a provider's word does not let them do.
 */
@ApplicationScoped
class RequiredProvider implements EntryRule {

    @Inject
    ProviderStore store;

    @Inject
    SecondFactors factors;

    @Inject
    Clock clock;

    @Override
    public void admit(Member member) {
        boolean free = member.access().role().equals(Role.OWNER.name())
                || member.access().external();
        if (!free) {
            store.find(member.tenant())
                    .filter(Provider::required)
                    .filter(provider -> !hasToEnrol(member))
                    .ifPresent(provider -> {
                        throw SsoRefused.required(provider.name());
                    });
        }
    }

    private boolean hasToEnrol(Member member) {
        return factors.standing(member).judge(false, clock.instant()) == Standing.Verdict.ENROL_FIRST;
    }
}
