package io.vitrine.identity.dualcontrol;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.Members;
import io.vitrine.identity.membership.TeamMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who can be the second person. */
@ApplicationScoped
class Deciders {

    @Inject
    Members members;

    /** Whether anybody but this person could decide on commands under the rule. */
    boolean existBeside(AccountId author, CriticalRule rule, TenantId tenant) {
        return members.all(tenant).stream()
                .filter(member -> !member.account().equals(author))
                .anyMatch(member -> can(member, rule));
    }

    /** The person as a member now, to act as. */
    Optional<Actor> actor(AccountId account, TenantId tenant) {
        return members.find(tenant, account).map(member -> member.member().actor());
    }

    private static boolean can(TeamMember member, CriticalRule rule) {
        return member.access().may(Permission.DECIDE_APPROVALS) && (member.isOwner() || !rule.ownersOnly());
    }
}
