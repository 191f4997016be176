package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobProgress;

/** Progress in rows of the file: reading a row is two fifths of the work on it, writing it the rest. */
final class ImportProgress {

    private static final int READING = 2;
    private static final int WHOLE = 5;

    private final JobProgress job;
    private long total;

    /** @param expected rows, about */
    ImportProgress(JobProgress job, long expected) {
        this.job = job;
        this.total = expected;
    }

    void read(long rows) {
        total = Math.max(total, rows);
        job.at(rows * READING / WHOLE, total);
    }

    void allRead(long rows) {
        total = rows;
    }

    void written(long lines) {
        job.at(total * READING / WHOLE + Math.min(lines, total) * (WHOLE - READING) / WHOLE, total);
    }

    void done() {
        job.at(total, total);
    }
}
