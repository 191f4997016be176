package io.vitrine.analytics.rollup;

import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobProgress;
import io.vitrine.core.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Makes the roll-ups of a business anew from its raw rows. */
@ApplicationScoped
class RollupRebuild implements JobWork {

    static final String KIND = "rollup-rebuild";

    @Inject
    RebuildRows rows;

    @Inject
    RollupChecker checker;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JsonObject run(JobId job, JobProgress progress) {
        long documents = rows.rebuild();
        CheckResult check = checker.check();
        return Json.createObjectBuilder()
                .add("documents", documents)
                .add("compared", check.compared())
                .add("differences", check.differences())
                .build();
    }
}
