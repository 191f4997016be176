package io.vitrine.identity.review;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When each business reviews its access. */
@ApplicationScoped
class ScheduleRows {

    private static final String FIND =
            "select months, days, next_at from access_review_schedule where tenant_id = :tenant";
    private static final String SET = """
            insert into access_review_schedule (tenant_id, months, days, next_at) values (:tenant, :months, :days, :next)
            on conflict (tenant_id) do update set months = :months, days = :days, next_at = :next""";
    private static final String END = "delete from access_review_schedule where tenant_id = :tenant";
    private static final String TAKE_DUE = """
            update access_review_schedule set next_at = next_at + make_interval(months => months)
            where next_at <= :now returning tenant_id, days""";

    /** A business whose time has come. */
    record Due(TenantId tenant, int days) {}

    @Inject
    Database database;

    Schedule find(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("tenant", tenant.value())
                        .map((row, context) -> new Schedule(
                                Optional.of(row.getInt("months")),
                                row.getInt("days"),
                                Optional.of(row.getTimestamp("next_at").toInstant())))
                        .findOne())
                .orElse(Schedule.NONE);
    }

    void set(TenantId tenant, int months, int days, Instant next) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(SET)
                        .bind("tenant", tenant.value())
                        .bind("months", months)
                        .bind("days", days)
                        .bind("next", next)
                        .execute());
    }

    void end(TenantId tenant) {
        database.platform()
                .useHandle(handle ->
                        handle.createUpdate(END).bind("tenant", tenant.value()).execute());
    }

    /** Takes those that are due, and sets their next time. */
    List<Due> takeDue(Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(TAKE_DUE)
                        .bind("now", now)
                        .map((row, context) ->
                                new Due(new TenantId(row.getObject("tenant_id", UUID.class)), row.getInt("days")))
                        .list());
    }
}
