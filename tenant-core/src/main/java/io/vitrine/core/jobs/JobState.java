package io.vitrine.core.jobs;

/** The life of a job. */
public enum JobState {
    RUNNING,
    DONE,
    FAILED
}
