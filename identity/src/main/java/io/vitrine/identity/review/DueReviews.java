package io.vitrine.identity.review;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Opens reviews when their time has come, and tells owners of those that are overdue. */
@ApplicationScoped
class DueReviews implements TimedWork {

    @Inject
    AccessReviews reviews;

    @Override
    public String name() {
        return "access-reviews";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        CurrentCall.run(Call.platform(name()), reviews::tick);
    }
}
