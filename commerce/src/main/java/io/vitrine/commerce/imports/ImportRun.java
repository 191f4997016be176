package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.Channel;
import io.vitrine.commerce.order.Load;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.location.LocationId;
import java.util.UUID;

/**
 * One run of an import, as it was asked for.
 *
 * @param stage names the lines of this execution; an earlier one that was cut off had another
 */
record ImportRun(
        UUID id,
        JobId job,
        FileId file,
        Preset preset,
        Mapping mapping,
        LocationId location,
        Channel channel,
        boolean dryRun,
        UUID stage) {

    Load load() {
        return new Load(stage, id, job.toString(), location);
    }
}
