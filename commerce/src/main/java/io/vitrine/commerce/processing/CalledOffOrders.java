package io.vitrine.commerce.processing;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Stops the payments of orders that were called off, and gives back what has to go back, business by business. */
@ApplicationScoped
class CalledOffOrders implements TimedWork {

    private static final Logger LOG = System.getLogger(CalledOffOrders.class.getName());

    @Inject
    PaidBack paidBack;

    @Inject
    Tenants tenants;

    @Override
    public String name() {
        return "called-off-orders";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        CurrentCall.with(Call.platform(name()), tenants::activeKeys)
                .forEach(key -> tenants.byKey(key).ifPresent(this::quietly));
    }

    /** One business that fails does not keep the others. */
    private void quietly(Tenant tenant) {
        try {
            CurrentCall.run(Call.system(tenant, name()), paidBack::all);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Orders of " + tenant.id() + " that were called off could not be seen to", e);
        }
    }
}
