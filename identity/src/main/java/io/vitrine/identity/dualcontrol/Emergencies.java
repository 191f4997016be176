package io.vitrine.identity.dualcontrol;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When nobody else can be reached: an owner declares an emergency and acts alone for four hours. All owners are told at
 * once, and another person reviews what was done. It never helps to make owners or to switch a rule off.
 */
@ApplicationScoped
public class Emergencies {

    @Inject
    EmergencyStore store;

    @Inject
    Clock clock;

    /** Newest first. */
    public List<Emergency> all() {
        CurrentCall.permit(Permission.READ_APPROVALS);
        return store.all(business().id());
    }

    public Emergency declare(String reason) {
        CurrentCall.permit(Permission.DECIDE_APPROVALS);
        UUID me = person();
        if (!CurrentCall.require().actor().access().role().equals("OWNER")) {
            throw ApprovalRefused.ownersDecide();
        }
        return find(store.declare(business(), me, Reason.require(reason)));
    }

    /** Ends it, if it runs still. @throws Problem 403 for one's own, 409 when somebody has reviewed it */
    public Emergency review(Emergency.Id id, String review) {
        CurrentCall.permit(Permission.DECIDE_APPROVALS);
        Emergency emergency = find(id);
        UUID me = person();
        if (emergency.declaredBy().value().equals(me)) {
            throw ApprovalRefused.ownCommand();
        }
        store.review(business(), emergency, me, Reason.require(review));
        return find(id);
    }

    /** The emergency in which this person acts now. */
    Optional<Emergency> running(AccountId person) {
        return store.all(business().id()).stream()
                .filter(emergency -> emergency.declaredBy().equals(person))
                .filter(emergency -> emergency.runningAt(clock.instant()))
                .findFirst();
    }

    private Emergency find(Emergency.Id id) {
        return store.all(business().id()).stream()
                .filter(emergency -> emergency.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("emergency"));
    }

    private static UUID person() {
        Actor me = CurrentCall.require().actor();
        if (me.kind() != Actor.Kind.PERSON) {
            throw ApprovalRefused.peopleDecide();
        }
        return me.id().orElseThrow();
    }

    private static Tenant business() {
        return CurrentCall.require().business();
    }
}
