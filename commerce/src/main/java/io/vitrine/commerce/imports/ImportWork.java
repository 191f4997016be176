package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobProgress;
import io.vitrine.core.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Imports as jobs. */
@ApplicationScoped
class ImportWork implements JobWork {

    static final String KIND = "import";

    @Inject
    ImportRunner runner;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JsonObject run(JobId job, JobProgress progress) {
        return runner.run(job, progress);
    }
}
