package io.vitrine.identity.dualcontrol;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Marks what nobody decided in time. */
@ApplicationScoped
class LapsedApprovals implements TimedWork {

    @Inject
    ApprovalStore store;

    @Override
    public String name() {
        return "lapsed-approvals";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), store::lapse);
    }
}
