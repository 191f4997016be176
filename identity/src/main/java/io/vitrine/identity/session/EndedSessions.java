package io.vitrine.identity.session;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Clears ended sessions away. */
@ApplicationScoped
class EndedSessions implements TimedWork {

    @Inject
    SessionStore store;

    @Override
    public String name() {
        return "ended-sessions";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), store::sweep);
    }
}
