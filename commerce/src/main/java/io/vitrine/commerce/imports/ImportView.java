package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.Channel;
import io.vitrine.core.jobs.JobView;
import io.vitrine.core.location.LocationId;

/**
 * An import as people see it.
 *
 * @param fileName as it was uploaded
 * @param bytes size of its text
 * @param job how far it has come and, when it is done, its result
 */
public record ImportView(
        FileId file,
        String fileName,
        long bytes,
        Preset preset,
        LocationId location,
        Channel channel,
        boolean dryRun,
        JobView job) {}
