package io.vitrine.commerce.dunning;

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
import java.util.function.BooleanSupplier;

/** Sends reminders and statements, business by business. */
@ApplicationScoped
class DunningJob implements TimedWork {

    private static final Logger LOG = System.getLogger(DunningJob.class.getName());
    /** So that one business cannot keep the others waiting. */
    private static final int MOST_AT_ONCE = 500;

    @Inject
    Tenants tenants;

    @Inject
    DunningRun steps;

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        Call platform = Call.platform(name());
        for (String key : CurrentCall.with(platform, tenants::activeKeys)) {
            CurrentCall.with(platform, () -> tenants.byKey(key))
                    .ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), () -> send(tenant)));
        }
    }

    private void send(Tenant tenant) {
        try {
            steps.plan();
            some(steps::remind);
            some(steps::state);
        } catch (
                RuntimeException
                        failed) { // what is not sent is sent in the next run; the others are served all the same
            LOG.log(Level.ERROR, "Reminders of " + tenant.slug() + " could not be sent", failed);
        }
    }

    private static void some(BooleanSupplier step) {
        int sent = 0;
        while (sent < MOST_AT_ONCE && step.getAsBoolean()) {
            sent++;
        }
    }
}
