package io.vitrine.core.jobs;

import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Starts long work and tells how it goes. */
@ApplicationScoped
public class Jobs {

    @Inject
    JobRows rows;

    @Inject
    Ids ids;

    @Inject
    Outbox outbox;

    /** An id for a job that {@link #start} will start, for rows that must name it first. */
    public JobId newId() {
        return new JobId(ids.next());
    }

    /** Starts work of this kind when the running transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void start(JobId id, String kind) {
        rows.add(id, kind);
        outbox.publish(new JobStarted(id));
    }

    @Transactional
    public Optional<JobView> find(JobId id) {
        return rows.find(id);
    }

    /** The newest jobs of this kind, newest first. */
    @Transactional
    public List<JobView> recent(String kind, int limit) {
        return rows.recent(kind, limit);
    }
}
