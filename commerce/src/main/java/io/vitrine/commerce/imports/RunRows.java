package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.Channel;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of runs. Each call works inside the caller's transaction. */
@Dependent
class RunRows {

    private static final String ADD = """
            insert into import_run (id, job_id, file_id, preset, mapping, location_id, channel, dry_run, stage, created_at)
            values (:id, :job, :file, :preset, cast(:mapping as jsonb), :location, :channel, :dry, :stage, :now)""";
    private static final String FIND = """
            select id, job_id, file_id, preset, mapping, location_id, channel, dry_run, stage
            from import_run where job_id = :job""";
    private static final String RESTAGE = "update import_run set stage = :stage where job_id = :job";

    private final Database database;
    private final Clock clock;

    @Inject
    RunRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(ImportRun run) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", run.id())
                        .bind("job", run.job().value())
                        .bind("file", run.file().value())
                        .bind("preset", run.preset().id())
                        .bind("mapping", run.mapping().json())
                        .bind("location", run.location().value())
                        .bind("channel", run.channel().name())
                        .bind("dry", run.dryRun())
                        .bind("stage", run.stage())
                        .bind("now", clock.instant())
                        .execute());
    }

    Optional<ImportRun> find(JobId job) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("job", job.value())
                        .map(RunRows::read)
                        .findOne());
    }

    /** Gives the lines of a new execution a name of their own. */
    void restage(JobId job, UUID stage) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(RESTAGE)
                        .bind("job", job.value())
                        .bind("stage", stage)
                        .execute());
    }

    private static ImportRun read(ResultSet row, StatementContext context) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                new JobId(row.getObject("job_id", UUID.class)),
                new FileId(row.getObject("file_id", UUID.class)),
                Preset.find(row.getString("preset")).orElseThrow(),
                Mapping.parse(row.getString("mapping")),
                new LocationId(row.getObject("location_id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                row.getBoolean("dry_run"),
                row.getObject("stage", UUID.class));
    }
}
