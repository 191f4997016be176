package io.vitrine.identity.membership;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Lets agreed removals of owners take effect when their time has come. */
@ApplicationScoped
class DueRemovals implements TimedWork {

    @Inject
    OwnerRemovals removals;

    @Override
    public String name() {
        return "owner-removals";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), removals::carryOutDue);
    }
}
