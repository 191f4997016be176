package io.vitrine.identity.oversight;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.trail.Checkpoints;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Looks every minute which businesses have sealed something and got no digest today. */
@ApplicationScoped
class Digests implements TimedWork {

    @Inject
    OversightRows rows;

    @Inject
    Tenants tenants;

    @Inject
    Checkpoints checkpoints;

    @Inject
    DigestOrder order;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "audit-digests";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Call platform = Call.platform(name());
        for (String key : CurrentCall.with(platform, () -> rows.waiting(day))) {
            CurrentCall.with(platform, () -> tenants.byKey(key))
                    .ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), () -> look(tenant, day)));
        }
    }

    private void look(Tenant tenant, LocalDate day) {
        checkpoints
                .forMail()
                .map(kept -> kept.trail().checkpoint().size())
                .filter(size -> size > rows.last(tenant.id()))
                .ifPresent(size -> order.place(tenant, day, size));
    }
}
