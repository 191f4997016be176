package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobView;

/**
 * An import of products as people see it.
 *
 * @param fileName as it was uploaded
 * @param dryRun only a proposal
 * @param standing whether it was applied, or taken back since
 * @param job how far it has come and, when it is done, its counts
 */
public record ProductImportView(String fileName, ProductPreset preset, boolean dryRun, Standing standing, JobView job) {

    /** What has become of it. */
    public enum Standing {
        /** Nothing was changed by it, or not all yet. */
        OPEN,
        /** Applied, and others were applied since. */
        APPLIED,
        /** Applied last, so that it can be taken back. */
        UNDOABLE,
        /** Taken back. */
        UNDONE
    }
}
