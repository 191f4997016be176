package io.vitrine.identity.sso;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.signin.Entry;
import io.vitrine.identity.signin.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who a provider's subject is among the members of the business, and what follows from the provider's word. */
@ApplicationScoped
class Workforce {

    @Inject
    ProviderStore store;

    @Inject
    Accounts accounts;

    @Inject
    SecondFactors factors;

    @Inject
    SignIn signIn;

    /** @throws Problem 403 or 409 with the reason, which the trail keeps */
    Entry enter(Assertion said, Provider provider) {
        TenantId tenant = CurrentCall.require().business().id();
        EmailAddress email = email(said, provider);
        Optional<AccountId> linked = store.linked(tenant, said);
        Member member = linked.or(() -> accounts.confirmed(email))
                .flatMap(account -> accounts.member(account, tenant))
                .orElseThrow(() -> refused(Optional.empty(), SsoRefused.noMember()));
        if (member.access().external()) {
            throw refused(Optional.of(member), SsoRefused.outsider());
        }
        boolean enrolled = factors.standing(member).enrolled();
        boolean secondPerson = secondPerson(member);
        if (secondPerson && !enrolled) {
            throw refused(Optional.of(member), SsoRefused.ownFactorFirst());
        }
        if (linked.isEmpty() && !store.link(tenant, said, member.account())) {
            throw refused(Optional.of(member), SsoRefused.linkedOtherwise());
        }
        boolean shown = provider.trustsFactor() && said.secondFactor() && !secondPerson;
        return signIn.vouched(member, shown, enrolled && !shown);
    }

    private EmailAddress email(Assertion said, Provider provider) {
        if (!said.emailVerified()) {
            throw refused(Optional.empty(), SsoRefused.unverified(provider.name()));
        }
        return EmailAddress.parse(said.email())
                .filter(address -> provider.speaksFor(address.key()))
                .orElseThrow(() -> refused(Optional.empty(), SsoRefused.foreignDomain()));
    }

    /** Whoever could be the second of two people: a provider that says so must not make one person two. */
    private static boolean secondPerson(Member member) {
        return member.access().role().equals(Role.OWNER.name())
                || member.access().may(Permission.DECIDE_APPROVALS)
                || member.access().may(Permission.MANAGE_SECURITY);
    }

    private Problem refused(Optional<Member> member, Problem why) {
        signIn.refused(member, why.code());
        return why;
    }
}
