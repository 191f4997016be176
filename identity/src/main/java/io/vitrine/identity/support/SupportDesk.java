package io.vitrine.identity.support;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.grant.OwnGrant;
import io.vitrine.identity.grant.ViewLog;
import io.vitrine.identity.operator.OperatorCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Support access as operators use it, on the platform's host. */
@ApplicationScoped
public class SupportDesk {

    private static final Access READING = new Access(
            Access.SUPPORT,
            "Support",
            Set.of(Permission.READ_LOCATIONS, Permission.READ_ORDERS, Permission.READ_FIGURES),
            Optional.empty(),
            Map.of());

    @Inject
    SupportSteps steps;

    @Inject
    SupportGrants grants;

    @Inject
    Tenants tenants;

    @Inject
    OwnGrant held;

    @Inject
    ViewLog views;

    @Inject
    Clock clock;

    /** Every wish and what became of it, newest first, at most 100. */
    public List<SupportAccess> all() {
        OperatorCall.permit(Permission.READ_PLATFORM);
        return steps.all();
    }

    /** @throws Problem 404 */
    public SupportAccess find(SupportId id) {
        OperatorCall.permit(Permission.READ_PLATFORM);
        return steps.find(id);
    }

    /** Asks the owners of a business. @throws Problem 404, 409 when the operator waits already, 422 without a reason */
    public SupportAccess ask(AskSupport wish) {
        OperatorCall.permit(Permission.MANAGE_PLATFORM);
        return steps.ask(wish);
    }

    /** Gives the access back, or the wish up. @throws Problem 404, 409 when it is over */
    public void end(SupportId id) {
        OperatorCall.permit(Permission.MANAGE_PLATFORM);
        SupportAccess access = steps.find(id);
        Call platform = CurrentCall.require();
        Actor house = Actor.person(
                platform.actor().id().orElseThrow(), platform.actor().name(), Access.NONE);
        CurrentCall.run(inside(access, house), () -> grants.close(access, false));
        steps.endByOperator(access);
    }

    /**
     * Looks into the business: read-only, through the eyes of the grant, noted in the business's own trail.
     *
     * @param what is looked at
     * @throws Problem 403 unless it is the operator's own and open at this moment
     */
    public <T> T look(SupportId id, String what, Supplier<T> work) {
        OperatorCall.permit(Permission.READ_PLATFORM);
        SupportAccess access = steps.find(id);
        boolean open = access.operator().equals(OperatorCall.operator())
                && access.stateAt(clock.instant()) == SupportAccess.State.OPEN;
        if (!open) {
            throw Problem.of(403, "support-not-open", "This access is not open", "An owner of the business opens it.");
        }
        Actor reader = Actor.person(access.operator().value(), access.operatorName(), READING);
        return CurrentCall.with(inside(access, reader), () -> {
            views.viewed(held.require(), what);
            return work.get();
        });
    }

    private Call inside(SupportAccess access, Actor actor) {
        Tenant business = tenants.byId(access.tenant()).orElseThrow(SupportSteps::unknown);
        Call call = CurrentCall.require();
        return new Call(Optional.of(business), actor, call.requestId(), call.origin());
    }
}
