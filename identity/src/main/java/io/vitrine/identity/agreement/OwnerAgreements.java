package io.vitrine.identity.agreement;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.Members;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.identity.membership.TeamRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How owners agree that one of them may change less: one proposes, every other owner and the one concerned consent. To be
 * given something back takes one other owner. Call it outside a transaction.
 */
@ApplicationScoped
public class OwnerAgreements {

    @Inject
    AgreementStore store;

    @Inject
    Members members;

    /** What is proposed in the current business and not decided. */
    public List<OwnerAgreement> open() {
        CurrentCall.permit(Permission.READ_TEAM);
        return store.open(business());
    }

    /**
     * Proposes with the caller's own consent.
     *
     * @param withheld what the owner would not do any more; empty gives everything back
     * @throws Problem 403 for others than owners, 404 for nobody among them, 409 when it is so already or no owner would hold
     *     everything, 422 for what cannot be agreed away
     */
    public OwnerAgreement propose(AccountId subject, Set<Permission> withheld, String reason) {
        UUID me = owner();
        String why = Reason.require(reason);
        if (!withheld.stream().allMatch(OwnerAgreement::negotiable)) {
            throw AgreementRefused.notNegotiable();
        }
        List<TeamMember> owners = members.all(business().id()).stream()
                .filter(TeamMember::isOwner)
                .toList();
        TeamMember owner = owners.stream()
                .filter(member -> member.account().equals(subject))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("owner"));
        if (owner.withheld().equals(withheld)) {
            throw AgreementRefused.unchanged();
        }
        boolean anotherIsFull = owners.stream()
                .anyMatch(other ->
                        !other.account().equals(subject) && other.withheld().isEmpty());
        if (!withheld.isEmpty() && !anotherIsFull) {
            throw AgreementRefused.onlyFullOwner();
        }
        return store.propose(business(), subject, me, withheld, why);
    }

    /** Consents; with the last consent that is needed it is in force. */
    public OwnerAgreement consent(OwnerAgreement.Id id) {
        return store.consent(business(), find(id), owner());
    }

    /** Takes the caller's consent back; without the one who proposed it there is no proposal any more. */
    public void takeBack(OwnerAgreement.Id id) {
        UUID me = owner();
        store.takeBack(business(), find(id), me);
    }

    private OwnerAgreement find(OwnerAgreement.Id id) {
        return store.open(business()).stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("agreement"));
    }

    private static UUID owner() {
        CurrentCall.permit(Permission.MANAGE_TEAM);
        Actor me = CurrentCall.require().actor();
        if (me.kind() != Actor.Kind.PERSON || !me.access().role().equals(TeamRole.OWNER)) {
            throw AgreementRefused.ownersOnly();
        }
        return me.id().orElseThrow();
    }

    private static Tenant business() {
        return CurrentCall.require().business();
    }
}
