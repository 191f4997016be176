package io.vitrine.core.forms;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Clears old answers and quiet addresses away. */
@ApplicationScoped
class OldFormProofs implements TimedWork {

    @Inject
    FormProofRows rows;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "old-form-proofs";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), () -> rows.sweep(clock.instant()));
    }
}
