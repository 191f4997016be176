package io.vitrine.core.jobs;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Hands started jobs to the scheduler. */
@ApplicationScoped
class JobStarter implements Subscriber {

    @Inject
    JobScheduler scheduler;

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(JobStarted.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        String key = CurrentCall.require().business().key();
        batch.forEach(event -> scheduler.submit(
                key, JobId.parse(event.payload().getString("job")).orElseThrow()));
    }
}
