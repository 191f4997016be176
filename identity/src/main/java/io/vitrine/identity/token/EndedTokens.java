package io.vitrine.identity.token;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Clears away what is too old to be used or to return. */
@ApplicationScoped
class EndedTokens implements TimedWork {

    @Inject
    Families families;

    @Inject
    Grants grants;

    @Override
    public String name() {
        return "ended-tokens";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), () -> {
            families.sweep();
            grants.sweep();
        });
    }
}
