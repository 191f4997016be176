package io.vitrine.core.jobs;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Runs one job for its business and writes down how it ended. */
@ApplicationScoped
class JobRun {

    private static final Logger LOG = System.getLogger(JobRun.class.getName());

    @Inject
    @Any
    Instance<JobWork> kinds;

    @Inject
    JobRows rows;

    @Inject
    Tenants tenants;

    /** @param name business key and job id, {@code t_.../job_...} */
    void run(String name) {
        int slash = name.indexOf('/');
        JobId id = JobId.parse(name.substring(slash + 1)).orElseThrow();
        tenants.byKey(name.substring(0, slash))
                .ifPresent(tenant -> CurrentCall.run(Call.system(tenant, id.toString()), () -> run(id)));
    }

    private void run(JobId id) {
        JobView job = rows.find(id).orElseThrow();
        if (job.state() != JobState.RUNNING) {
            return;
        }
        JobWork work = kinds.stream()
                .filter(kind -> kind.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow();
        try {
            rows.finish(id, JobState.DONE, work.run(id, (done, total) -> rows.progress(id, done, total)), null);
        } catch (JobRefused | Problem refused) {
            rows.finish(id, JobState.FAILED, null, refused.getMessage());
        } catch (RuntimeException failed) {
            if (Thread.currentThread().isInterrupted() || Boolean.getBoolean("vitrine.draining")) {
                throw failed; // the server stops: the next one takes the job over
            }
            LOG.log(Level.ERROR, "A job failed: " + job.kind(), failed);
            rows.finish(
                    id, JobState.FAILED, null, "It failed on our side. What was done so far stays; start it again.");
        }
    }
}
