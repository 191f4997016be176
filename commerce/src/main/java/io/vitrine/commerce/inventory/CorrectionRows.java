package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads and writes the limit, and what a person has put right of late. */
@Dependent
class CorrectionRows {

    private static final String LIMIT = "select pieces, amount from correction_limit";
    private static final String DROP = "delete from correction_limit";
    private static final String SAVE =
            "insert into correction_limit (pieces, amount, updated_at) values (:pieces, :amount, :at)";

    private static final String EARLIER = """
            select coalesce(sum(abs(change)), 0) from stock_entry
            where variant_id = :variant and actor = :actor and at >= :since
              and reason in ('ADJUSTED', 'DAMAGED', 'CONSUMED') and source = ''""";

    private static final String ENTERED = "select exists (select from stock_entry where id = :id)";

    private static final String NAMES = """
            select v.sku, (select l.name from location l where l.id = :location) as place from variant v
            where v.id = :variant""";

    private final Database database;

    @Inject
    CorrectionRows(Database database) {
        this.database = database;
    }

    /** What people call them; either is absent where there is none. */
    record Names(String sku, Optional<String> place) {}

    CorrectionLimit limit() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIMIT)
                        .map((row, context) -> new CorrectionLimit(
                                Optional.ofNullable(row.getObject("pieces", Long.class)),
                                Optional.ofNullable(row.getBigDecimal("amount"))))
                        .findOne()
                        .orElse(CorrectionLimit.NONE));
    }

    void save(CorrectionLimit limit, Instant now) {
        database.tenant().useHandle(handle -> {
            handle.execute(DROP);
            if (!limit.none()) {
                handle.createUpdate(SAVE)
                        .bindByType("pieces", limit.pieces().orElse(null), Long.class)
                        .bindByType("amount", limit.amount().orElse(null), BigDecimal.class)
                        .bind("at", now.atOffset(ZoneOffset.UTC))
                        .execute();
            }
        });
    }

    /** Pieces of the variant that the person has put right by hand since then. */
    long since(VariantId variant, String actor, Instant begin) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(EARLIER)
                        .bind("variant", variant.value())
                        .bind("actor", actor)
                        .bind("since", begin.atOffset(ZoneOffset.UTC))
                        .mapTo(Long.class)
                        .one());
    }

    boolean entered(EntryId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ENTERED)
                        .bind("id", id.value())
                        .mapTo(Boolean.class)
                        .one());
    }

    Optional<Names> names(Movement movement) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NAMES)
                        .bind("variant", movement.variant().value())
                        .bind("location", movement.location().value())
                        .map((row, context) ->
                                new Names(row.getString("sku"), Optional.ofNullable(row.getString("place"))))
                        .findOne());
    }
}
