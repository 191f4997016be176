package io.vitrine.core.jobs;

import jakarta.json.JsonObject;

/**
 * Work of one kind. It runs outside any transaction for the business of the current call, and may be run again after a
 * crash: it must pick up where it stood.
 */
public interface JobWork {

    String kind();

    /**
     * @return the result to show
     * @throws JobRefused when the work cannot be done, with a sentence for people
     */
    JsonObject run(JobId job, JobProgress progress);
}
