package io.vitrine.identity.token;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Publishes the next signing key in time. */
@ApplicationScoped
class DueKeys implements TimedWork {

    @Inject
    KeyRotation rotation;

    @Override
    public String name() {
        return "signing-keys";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), rotation::whenDue);
    }
}
