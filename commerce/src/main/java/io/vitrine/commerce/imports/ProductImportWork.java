package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobProgress;
import io.vitrine.core.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Imports of products as jobs. */
@ApplicationScoped
class ProductImportWork implements JobWork {

    static final String KIND = "product-import";

    @Inject
    ProductImportRunner runner;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JsonObject run(JobId job, JobProgress progress) {
        return runner.run(job, progress);
    }
}
