package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Writes entries with their balances and the event about them: all, or none. */
@Dependent
class Postings {

    private static final String FOREIGN_KEY = "23503";

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Postings(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param entries at least one
     * @throws OutOfStock when less would be there than is promised
     * @throws Problem 422 when a variant or location does not exist
     */
    void post(List<Entry> entries, String note, String source) {
        Map<LevelKey, Long> changes =
                entries.stream().collect(Collectors.groupingBy(Entry::level, Collectors.summingLong(Entry::change)));
        LevelChanges levels = new LevelChanges(List.copyOf(changes.keySet()), List.copyOf(changes.values()));
        Together writes = new Together()
                .add(StockSql.ENSURE, levels.variants(), levels.locations())
                .addExactly(
                        levels.size(),
                        StockSql.CHANGE,
                        levels.variants(),
                        levels.locations(),
                        levels.quantities(),
                        levels.each(change -> 0));
        enter(writes, entries, note, source);
        StockWrites.changed(writes, outbox, variants(entries));
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw OutOfStock.in(e).map(RuntimeException.class::cast).orElseGet(() -> refused(e));
        }
    }

    private void enter(Together writes, List<Entry> entries, String note, String source) {
        writes.add(
                StockSql.ENTER,
                clock.instant(),
                note,
                source,
                CurrentCall.require().actor().key(),
                entries.stream().map(entry -> entry.id().value()).toArray(UUID[]::new),
                entries.stream().map(entry -> entry.level().variant().value()).toArray(UUID[]::new),
                entries.stream().map(entry -> entry.level().location().value()).toArray(UUID[]::new),
                entries.stream().map(Entry::change).toArray(Long[]::new),
                entries.stream().map(entry -> entry.reason().name()).toArray(String[]::new),
                entries.stream().map(entry -> entry.unitCost().orElse(null)).toArray(BigDecimal[]::new));
    }

    private static List<VariantId> variants(List<Entry> entries) {
        return entries.stream().map(entry -> entry.level().variant()).distinct().toList();
    }

    /** What an unknown variant or location is answered, or the failure itself. */
    static RuntimeException refused(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        if (message == null || !FOREIGN_KEY.equals(failure.getSQLState())) {
            return new IllegalStateException("Stock could not be written", failure);
        }
        return String.valueOf(message.getConstraint()).contains("location")
                ? Problem.invalid("location", "Use the id of one of your locations; GET /api/locations lists them.")
                : Problem.invalid("variant", "Use the id of a variant; GET /api/products lists them.");
    }
}
