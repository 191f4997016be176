package io.vitrine.identity.signin;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Clears away tries to sign in that are too old to be shown or to count. */
@ApplicationScoped
class EndedTries implements TimedWork {

    @Inject
    SignInHistory history;

    @Inject
    Lock lock;

    @Override
    public String name() {
        return "ended-tries";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), () -> {
            history.sweep();
            lock.sweep();
        });
    }
}
