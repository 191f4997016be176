package io.vitrine.identity.term;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Looks every few seconds which memberships are over, and which will be in seven days. */
@ApplicationScoped
class EndDates implements TimedWork {

    @Inject
    EndStore store;

    @Override
    public String name() {
        return "end-dates";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), () -> {
            List<Ending> over = store.over();
            List<Ending> soon = store.soon();
            over.forEach(ending -> store.business(ending.tenant())
                    .ifPresent(tenant -> CurrentCall.run(Call.system(tenant, name()), () -> store.end(ending))));
            soon.forEach(ending -> store.business(ending.tenant())
                    .ifPresent(
                            tenant -> CurrentCall.run(Call.system(tenant, name()), () -> store.tell(tenant, ending))));
        });
    }
}
