package io.vitrine.commerce.payment;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks gateways, business by business, what became of payments that are open. */
@ApplicationScoped
class DuePayments implements TimedWork {

    private static final Logger LOG = System.getLogger(DuePayments.class.getName());

    @Inject
    Tenants tenants;

    @Inject
    Reconciliation reconciliation;

    @Inject
    @ConfigProperty(name = "vitrine.payments.pause", defaultValue = "PT30S")
    Duration pause;

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        Call platform = Call.platform(name());
        for (String key : CurrentCall.with(platform, tenants::activeKeys)) {
            CurrentCall.with(platform, () -> tenants.byKey(key)).ifPresent(this::quietly);
        }
    }

    /** One business that fails does not keep the others. */
    private void quietly(Tenant tenant) {
        try {
            CurrentCall.run(Call.system(tenant, name()), reconciliation::run);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Payments of " + tenant.id() + " could not be settled", e);
        }
    }
}
