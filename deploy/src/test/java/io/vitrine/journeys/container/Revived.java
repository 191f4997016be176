package io.vitrine.journeys.container;

import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobProgress;
import io.vitrine.core.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Work that only says that it was done. */
@ApplicationScoped
public class Revived implements JobWork {

    static final String KIND = "test-revived";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JsonObject run(JobId job, JobProgress progress) {
        progress.at(1, 2);
        return Json.createObjectBuilder().add("ran", true).build();
    }
}
