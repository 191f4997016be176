package io.vitrine.analytics;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what the checker found last. */
@ApplicationScoped
class AccuracyRows {

    private static final String LAST = """
            select checked_at, from_day, to_day, compared, differences, detail from rollup_check
            order by checked_at desc limit 1""";

    @Inject
    Database database;

    Accuracy last() {
        return database.figures()
                .withHandle(handle ->
                        handle.createQuery(LAST).map(AccuracyRows::read).findOne())
                .orElseGet(() -> new Accuracy(Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, List.of()));
    }

    private static Accuracy read(ResultSet row, StatementContext context) throws SQLException {
        return new Accuracy(
                Optional.of(row.getObject("checked_at", OffsetDateTime.class).toInstant()),
                Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("to_day", LocalDate.class)),
                row.getLong("compared"),
                row.getLong("differences"),
                examples(row.getString("detail")));
    }

    private static List<Accuracy.Difference> examples(String detail) {
        try (JsonReader reader = Json.createReader(new StringReader(detail))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(found -> new Accuracy.Difference(
                            found.getString("rollup"),
                            found.getString("key"),
                            found.getString("rolledUp"),
                            found.getString("raw")))
                    .toList();
        }
    }
}
