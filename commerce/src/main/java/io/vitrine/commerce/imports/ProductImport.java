package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobId;

/** An import of products that was asked for. */
record ProductImport(JobId job, FileId file, ProductPreset preset, boolean dryRun) {}
