package io.vitrine.analytics.rollup;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Proves and mends the roll-ups of the current business. */
@ApplicationScoped
public class Rollups {

    @Inject
    RollupChecker checker;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    CheckTrail trail;

    /** Compares everything with the raw rows and keeps what was found. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void check() {
        CurrentCall.permit(Permission.CHECK_FIGURES);
        CheckResult found = checker.check();
        trail.record(found);
    }

    /** Starts making the roll-ups anew from the raw rows; figures stay as they are until it is done. */
    @Transactional
    public JobId rebuild() {
        CurrentCall.permit(Permission.CHECK_FIGURES);
        JobId job = jobs.newId();
        jobs.start(job, RollupRebuild.KIND);
        audit.record(AuditEntry.created("rollups.rebuild-started", "job", job, Map.of()));
        return job;
    }
}
