package io.vitrine.core.jobs;

/** Where a job says how far it has come. */
@FunctionalInterface
public interface JobProgress {

    void at(long done, long total);
}
