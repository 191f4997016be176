package io.vitrine.identity.oversight;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Asks the rules every minute about the last ten, in every open business. */
@ApplicationScoped
class AccessWatch implements TimedWork {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    AccessRules rules;

    @Inject
    AccessFlags flags;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "access-watch";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        Call platform = Call.platform(name());
        for (String key : CurrentCall.with(platform, tenants::activeKeys)) {
            CurrentCall.with(platform, () -> tenants.byKey(key))
                    .ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), this::look));
        }
    }

    /** In the business of the current call. */
    void look() {
        Instant since = clock.instant().minus(WINDOW);
        rules.find(since).forEach(flags::raise);
    }
}
