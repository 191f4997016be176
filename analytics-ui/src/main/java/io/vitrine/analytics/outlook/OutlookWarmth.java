package io.vitrine.analytics.outlook;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the choices for every whole business soon after its day has begun, so that the first to look does not wait. */
@ApplicationScoped
class OutlookWarmth implements TimedWork {

    private static final Logger LOG = System.getLogger(OutlookWarmth.class.getName());
    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    Outlooks outlooks;

    @Inject
    Tenants tenants;

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        List<String> keys = CurrentCall.with(Call.platform(name()), tenants::activeKeys);
        keys.forEach(key ->
                tenants.byKey(key).ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), this::quietly)));
    }

    private void quietly() {
        try {
            Arrays.stream(OutlookMetric.values())
                    .map(metric -> new OutlookQuery(metric, OutlookQuery.FARTHEST, Optional.empty(), Optional.empty()))
                    .forEach(outlooks::of);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A business could not be looked ahead for", e);
        }
    }
}
