package io.vitrine.analytics.cases;

import io.vitrine.analytics.DrillDown;
import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Metric;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Reads a figure, its rows and the trail since the first of its days through the read-only role, in one transaction. */
@ApplicationScoped
class Freezing {

    private static final int ROWS = 1_000;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    /** Ids grow with time, so that the days are found by the key. */
    private static final String TRAIL = """
            select at, actor, action, object_type, object_id, reason from audit_event
            where id >= :first
              and object_type in ('order', 'return', 'import', 'job', 'location', 'metric')
            order by id desc limit 1000""";

    @Inject
    Figures figures;

    @Inject
    Database database;

    @Transactional
    public Frozen freeze(Metric metric, FigureQuery query) {
        DrillDown figure = figures.rows(metric, query, Optional.empty(), 1);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        figures.firstRows(metric, query, ROWS).forEach(row -> rows.add(row(row)));
        return new Frozen(figure, rows.build().toString(), trail(query));
    }

    private String trail(FigureQuery query) {
        ZoneId zone = CurrentCall.require().business().zone();
        JsonArrayBuilder events = Json.createArrayBuilder();
        database.figures()
                .useHandle(handle -> handle.createQuery(TRAIL)
                        .bind("first", floor(query.period().from(), zone))
                        .map((row, context) -> Json.createObjectBuilder()
                                .add("at", row.getTimestamp("at").toInstant().toString())
                                .add("actor", row.getString("actor"))
                                .add("action", row.getString("action"))
                                .add("object", row.getString("object_id"))
                                .add(
                                        "reason",
                                        Optional.ofNullable(row.getString("reason"))
                                                .orElse(""))
                                .build())
                        .forEach(events::add));
        return events.build().toString();
    }

    /** The smallest id that can be made on this day or later. */
    private static UUID floor(LocalDate day, ZoneId zone) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        return new UUID((begin.toEpochMilli() << 16) | VERSION_7, VARIANT);
    }

    private static JsonObject row(DrillDown.Row row) {
        return Json.createObjectBuilder()
                .add("kind", row.kind().name())
                .add("at", row.at().toString())
                .add("number", row.number())
                .add("customer", row.customer().orElse(""))
                .add("channel", row.channel())
                .add("location", row.location())
                .add("gross", row.gross().toPlainString())
                .add("discount", row.discount().toPlainString())
                .add("returned", row.returned().toPlainString())
                .add("value", row.value().toPlainString())
                .build();
    }
}
