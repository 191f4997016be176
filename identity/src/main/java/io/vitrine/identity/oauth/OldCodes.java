package io.vitrine.identity.oauth;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Clears codes away whose families have ended by themselves. */
@ApplicationScoped
class OldCodes implements TimedWork {

    @Inject
    Codes codes;

    @Override
    public String name() {
        return "old-codes";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), codes::sweep);
    }
}
