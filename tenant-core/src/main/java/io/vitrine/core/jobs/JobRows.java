package io.vitrine.core.jobs;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The table of jobs of the current business. */
@ApplicationScoped
class JobRows {

    private static final String ADD = """
            insert into job (id, kind, state, created_by, created_at, updated_at)
            values (:id, :kind, 'RUNNING', :actor, :now, :now)""";
    private static final String FIND = """
            select id, kind, state, done, total, result, error, created_at from job where id = :id""";
    private static final String RECENT = """
            select id, kind, state, done, total, result, error, created_at from job where kind = :kind
            order by created_at desc limit :limit""";
    private static final String PROGRESS = """
            update job set done = :done, total = :total, updated_at = :now where id = :id and state = 'RUNNING'""";
    private static final String FINISH = """
            update job set state = :state, result = cast(:result as jsonb), error = :error, updated_at = :now,
                finished_at = :now, done = case when :state = 'DONE' then coalesce(total, done) else done end
            where id = :id and state = 'RUNNING'""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(JobId id, String kind) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id.value())
                        .bind("kind", kind)
                        .bind("actor", CurrentCall.require().actor().key())
                        .bind("now", clock.instant())
                        .execute());
    }

    @Transactional
    public Optional<JobView> find(JobId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(JobRows::read)
                        .findOne());
    }

    @Transactional
    public List<JobView> recent(String kind, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(RECENT)
                        .bind("kind", kind)
                        .bind("limit", limit)
                        .map(JobRows::read)
                        .list());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void progress(JobId id, long done, long total) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(PROGRESS)
                        .bind("id", id.value())
                        .bind("done", done)
                        .bind("total", total)
                        .bind("now", clock.instant())
                        .execute());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish(JobId id, JobState state, @Nullable JsonObject result, @Nullable String error) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(FINISH)
                        .bind("id", id.value())
                        .bind("state", state.name())
                        .bind("result", result == null ? null : result.toString())
                        .bind("error", error)
                        .bind("now", clock.instant())
                        .execute());
    }

    private static JobView read(ResultSet row, StatementContext context) throws SQLException {
        return new JobView(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                Optional.ofNullable(row.getObject("total", Long.class)),
                Optional.ofNullable(row.getString("result")).map(JobRows::json),
                Optional.ofNullable(row.getString("error")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
