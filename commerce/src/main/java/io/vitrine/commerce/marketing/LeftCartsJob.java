package io.vitrine.commerce.marketing;

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

/** Sees to carts that were left, business by business. */
@ApplicationScoped
class LeftCartsJob implements TimedWork {

    private static final Logger LOG = System.getLogger(LeftCartsJob.class.getName());

    @Inject
    Tenants tenants;

    @Inject
    LeftCarts carts;

    @Override
    public String name() {
        return "left-carts";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        Call platform = Call.platform(name());
        for (String key : CurrentCall.with(platform, tenants::activeKeys)) {
            CurrentCall.with(platform, () -> tenants.byKey(key))
                    .ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), () -> see(tenant)));
        }
    }

    /** One business that fails does not keep the others. */
    private void see(Tenant tenant) {
        try {
            carts.remind();
            carts.sweep();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Carts of " + tenant.id() + " could not be seen to", failed);
        }
    }
}
