package io.vitrine.commerce.standing;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Orders what stands to be ordered today, business by business. */
@ApplicationScoped
class DueStandingOrders implements TimedWork {

    private static final Logger LOG = System.getLogger(DueStandingOrders.class.getName());

    @Inject
    DueList due;

    @Inject
    StandingTurn turn;

    @Inject
    Tenants tenants;

    @Override
    public String name() {
        return "standing-orders";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        CurrentCall.with(Call.platform(name()), tenants::activeKeys)
                .forEach(key -> tenants.byKey(key).ifPresent(this::quietly));
    }

    /** One business that fails does not keep the others. */
    private void quietly(Tenant tenant) {
        try {
            CurrentCall.run(Call.system(tenant, name()), () -> due.today().forEach(this::one));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Standing orders of " + tenant.id() + " could not be seen to", e);
        }
    }

    /** The order is the customer's, so that all of its transaction is done in the customer's name. */
    private void one(StandingRows.Due due) {
        StandingOrder.Id id = due.id();
        try {
            CurrentCall.run(CurrentCall.require().as(Actor.customer(due.account(), due.name())), () -> turn.place(id));
        } catch (Problem refused) {
            turn.leaveOut(id, words(refused));
        } catch (RuntimeException e) { // the next run tries again; the others do not wait for it
            LOG.log(Level.WARNING, "Standing order " + id + " could not be ordered", e);
        }
    }

    static String words(Problem problem) {
        return problem.errors().isEmpty()
                ? problem.title() + ": " + problem.detail()
                : problem.errors().get(0).cure();
    }
}
