package io.vitrine.commerce.lot;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/** Sets aside the lots whose time is over, in every business. */
@ApplicationScoped
class ExpiredLots implements TimedWork {

    private static final Logger LOG = System.getLogger(ExpiredLots.class.getName());

    @Inject
    LotKeeping keeping;

    @Inject
    Tenants tenants;

    @Override
    public String name() {
        return "expired-lots";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        List<String> keys = CurrentCall.with(Call.platform(name()), tenants::activeKeys);
        keys.forEach(key ->
                tenants.byKey(key).ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), this::quietly)));
    }

    /** One business that fails does not keep the others. */
    private void quietly() {
        try {
            keeping.setAside();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Lots whose time is over could not be set aside", e);
        }
    }
}
