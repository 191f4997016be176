package io.vitrine.analytics.custom;

import io.vitrine.analytics.metric.Unit;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The tables of own figures. */
@ApplicationScoped
class CustomRows {

    private static final String HEAD = """
            select m.id, v.version, v.label, v.definition, v.formula, v.unit, v.at
            from custom_metric m join custom_metric_version v on v.metric_id = m.id and v.version = m.version
            where m.removed_at is null""";
    private static final String ALL = HEAD + " order by lower(v.label), m.id";
    private static final String FIND = HEAD + " and m.id = :id";
    private static final String COUNT = "select count(*) from custom_metric where removed_at is null";
    private static final String TAKEN = "select exists (select from custom_metric where id = :id)";
    private static final String ADD =
            "insert into custom_metric (id, version, created_by, created_at) values (:id, 1, :actor, :now)";
    private static final String NEXT = """
            update custom_metric set version = version + 1 where id = :id and version = :version and removed_at is null""";
    private static final String REMOVE =
            "update custom_metric set removed_at = :now where id = :id and removed_at is null";
    private static final String WRITE = """
            insert into custom_metric_version (metric_id, version, label, definition, formula, unit, actor, at)
            values (:id, :version, :label, :definition, :formula, :unit, :actor, :now)""";

    @Inject
    Database database;

    List<CustomMetric> all(Sql sql) {
        return sql.withHandle(handle ->
                handle.createQuery(ALL).map((row, context) -> read(row)).list());
    }

    Optional<CustomMetric> find(Sql sql, String id) {
        return sql.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    int count() {
        return database.tenant()
                .withHandle(
                        handle -> handle.createQuery(COUNT).mapTo(Integer.class).one());
    }

    /** Also one that was removed: its versions stay, so its name is not used again. */
    boolean taken(String id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(TAKEN)
                        .bind("id", id)
                        .mapTo(Boolean.class)
                        .one());
    }

    void add(String id, CustomDraft draft, String actor, Instant now) {
        database.tenant().useHandle(handle -> {
            handle.createUpdate(ADD)
                    .bind("id", id)
                    .bind("actor", actor)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute();
            write(handle, id, 1, draft, actor, now);
        });
    }

    /** False when it is no longer in that version. */
    boolean change(String id, int version, CustomDraft draft, String actor, Instant now) {
        return database.tenant().withHandle(handle -> {
            boolean moved = handle.createUpdate(NEXT)
                            .bind("id", id)
                            .bind("version", version)
                            .execute()
                    == 1;
            if (moved) {
                write(handle, id, version + 1, draft, actor, now);
            }
            return moved;
        });
    }

    boolean remove(String id, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(REMOVE)
                                .bind("id", id)
                                .bind("now", now.atOffset(ZoneOffset.UTC))
                                .execute()
                        == 1);
    }

    private static void write(
            org.jdbi.v3.core.Handle handle, String id, int version, CustomDraft draft, String actor, Instant now) {
        handle.createUpdate(WRITE)
                .bind("id", id)
                .bind("version", version)
                .bind("label", draft.label())
                .bind("definition", draft.definition())
                .bind("formula", draft.formula().toString())
                .bind("unit", draft.unit().name())
                .bind("actor", actor)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static CustomMetric read(ResultSet row) throws SQLException {
        return new CustomMetric(
                row.getString("id"),
                row.getInt("version"),
                row.getString("label"),
                row.getString("definition"),
                CustomMetric.formula(row.getString("formula")),
                Unit.valueOf(row.getString("unit")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
