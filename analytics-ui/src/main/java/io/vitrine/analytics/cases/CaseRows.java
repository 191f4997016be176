package io.vitrine.analytics.cases;

import io.vitrine.analytics.DrillDown;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Period;
import io.vitrine.core.access.Actor;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of cases. */
@ApplicationScoped
class CaseRows {

    private static final String SEEN = """
            select c.*, e.metric, e.version, e.period_from, e.period_to, e.figure
            from discrepancy_case c join case_evidence e on e.case_id = c.id
            """;
    private static final String ALL = SEEN + "order by c.state, c.opened_at desc limit 200";
    private static final String FIND = """
            select c.*, e.* from discrepancy_case c join case_evidence e on e.case_id = c.id where c.id = :id""";
    private static final String OPEN = """
            insert into discrepancy_case (id, title, state, opened_by, opened_name, opened_at)
            values (:id, :title, 'OPEN', :by, :name, :now)""";
    private static final String KEEP = """
            insert into case_evidence
                (case_id, metric, version, period_from, period_to, location_id, figure, row_sum, row_count, hash, statement,
                 first_rows, trail, as_of)
            values (:id, :metric, :version, :from, :to, cast(:location as uuid), :figure, :sum, :count, :hash, :statement,
                    cast(:rows as jsonb), cast(:trail as jsonb), :asOf)""";
    private static final String COMMENT = """
            insert into case_comment (id, case_id, at, author, author_name, words)
            select :id, c.id, :now, :by, :name, :words from discrepancy_case c where c.id = :case""";
    private static final String COMMENTS =
            "select at, author_name, words from case_comment where case_id = :id order by at, id limit 500";
    private static final String RESOLVE = """
            update discrepancy_case
            set state = 'RESOLVED', resolution = :words, resolved_by = :by, resolved_name = :name, resolved_at = :now
            where id = :id and state = 'OPEN'""";

    @Inject
    Database database;

    List<CaseSummary> all() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ALL)
                        .map((row, context) -> summary(row))
                        .list());
    }

    Optional<CaseDetails> find(CaseId id) {
        return database.tenant().withHandle(handle -> {
            List<CaseDetails.Comment> comments = handle.createQuery(COMMENTS)
                    .bind("id", id.value())
                    .map((row, context) -> new CaseDetails.Comment(
                            row.getTimestamp("at").toInstant(), row.getString("author_name"), row.getString("words")))
                    .list();
            return handle.createQuery(FIND)
                    .bind("id", id.value())
                    .map((row, context) -> details(row, comments))
                    .findOne();
        });
    }

    void open(CaseId id, OpenCase wish, Frozen frozen, Actor by, Instant now) {
        DrillDown figure = frozen.figure();
        database.tenant().useHandle(handle -> {
            handle.createUpdate(OPEN)
                    .bind("id", id.value())
                    .bind("title", wish.title())
                    .bind("by", by.key())
                    .bind("name", by.name())
                    .bind("now", now)
                    .execute();
            handle.createUpdate(KEEP)
                    .bind("id", id.value())
                    .bind("metric", figure.metric().id())
                    .bind("version", figure.metric().version())
                    .bind("from", figure.query().period().from())
                    .bind("to", figure.query().period().to())
                    .bindByType(
                            "location",
                            figure.query().location().map(LocationId::value).orElse(null),
                            UUID.class)
                    .bind("figure", figure.figure())
                    .bind("sum", figure.sum())
                    .bind("count", figure.rowCount())
                    .bind("hash", figure.hash())
                    .bind("statement", figure.reproduce().sql())
                    .bind("rows", frozen.rows())
                    .bind("trail", frozen.trail())
                    .bind("asOf", figure.asOf())
                    .execute();
        });
    }

    boolean comment(UUID id, CaseId on, String words, Actor by, Instant now) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(COMMENT)
                                .bind("id", id)
                                .bind("case", on.value())
                                .bind("words", words)
                                .bind("by", by.key())
                                .bind("name", by.name())
                                .bind("now", now)
                                .execute())
                == 1;
    }

    boolean resolve(CaseId id, String words, Actor by, Instant now) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(RESOLVE)
                                .bind("id", id.value())
                                .bind("words", words)
                                .bind("by", by.key())
                                .bind("name", by.name())
                                .bind("now", now)
                                .execute())
                == 1;
    }

    private static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("state").equals("RESOLVED"),
                row.getString("opened_name"),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("resolved_at")).map(Timestamp::toInstant),
                Metric.byId(row.getString("metric")).orElseThrow(),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getBigDecimal("figure"));
    }

    private static CaseDetails details(ResultSet row, List<CaseDetails.Comment> comments) throws SQLException {
        return new CaseDetails(
                summary(row),
                Optional.ofNullable(row.getObject("location_id", UUID.class)).map(LocationId::new),
                row.getInt("version"),
                row.getBigDecimal("row_sum"),
                row.getLong("row_count"),
                row.getString("hash"),
                row.getString("statement"),
                objects(row.getString("first_rows")),
                objects(row.getString("trail")),
                row.getTimestamp("as_of").toInstant(),
                comments,
                Optional.ofNullable(row.getString("resolution")),
                Optional.ofNullable(row.getString("resolved_name")));
    }

    private static List<JsonObject> objects(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return List.copyOf(reader.readArray().getValuesAs(JsonObject.class));
        }
    }
}
