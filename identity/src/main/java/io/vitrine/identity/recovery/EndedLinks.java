package io.vitrine.identity.recovery;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Clears links away that are too old to be opened. */
@ApplicationScoped
class EndedLinks implements TimedWork {

    @Inject
    AccountLinks links;

    @Override
    public String name() {
        return "ended-links";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), links::sweep);
    }
}
