package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.Channel;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.Jobs;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.LocationKind;
import io.vitrine.core.location.Locations;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Starts imports: run, job and trail in one transaction. */
@ApplicationScoped
class ImportStart {

    @Inject
    FileRows files;

    @Inject
    RunRows runs;

    @Inject
    Jobs jobs;

    @Inject
    Locations locations;

    @Inject
    Ids ids;

    @Inject
    Audit audit;

    @Transactional
    public JobId start(StartImport wanted) {
        ImportSettings settings = wanted.settings();
        if (files.find(wanted.file()).isEmpty()) {
            throw Problem.notFound("file");
        }
        Location location = location(settings.location());
        JobId job = jobs.newId();
        jobs.start(job, ImportWork.KIND);
        Channel usual = location.kind() == LocationKind.ONLINE ? Channel.ONLINE : Channel.RETAIL;
        runs.add(new ImportRun(
                ids.next(),
                job,
                wanted.file(),
                settings.preset(),
                settings.mapping(),
                location.id(),
                settings.channel().orElse(usual),
                settings.dryRun(),
                ids.next()));
        audit.record(AuditEntry.created("import.started", "job", job, facts(wanted)));
        return job;
    }

    private static Map<String, String> facts(StartImport wanted) {
        return Map.of(
                "file", wanted.file().toString(),
                "preset", wanted.settings().preset().id(),
                "location", wanted.settings().location().toString(),
                "dryRun", String.valueOf(wanted.settings().dryRun()));
    }

    /** The location. @throws Problem 422 when the business has no such one */
    @Transactional
    public Location location(LocationId id) {
        return locations
                .find(id)
                .orElseThrow(() -> Problem.invalid("location", "Use the id of a location of this business."));
    }
}
