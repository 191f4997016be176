package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Finds the lot that somebody names, or makes it. */
@Dependent
class LotRows {

    private static final String ADD = """
            insert into stock_lot (id, variant_id, code, expires_on, created_at)
            select :id, v.id, :code, cast(:expires as date), :now from variant v where v.id = :variant
            on conflict (variant_id, code) do nothing""";
    private static final String FIND =
            "select id, expires_on from stock_lot where variant_id = :variant and code = :code";

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    @Inject
    LotRows(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** A lot and its end, as it is kept. */
    private record Kept(UUID id, Optional<LocalDate> expiresOn) {}

    /**
     * The lot of this name; it comes to be when there is none.
     *
     * @throws Problem 422 when there is one that ends on another day, or no such variant
     */
    LotId named(VariantId variant, LotMark mark) {
        Kept kept = database.tenant().withHandle(handle -> {
            handle.createUpdate(ADD)
                    .bind("id", ids.next())
                    .bind("variant", variant.value())
                    .bind("code", mark.code())
                    .bind("expires", mark.expiresOn().orElse(null))
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
            return find(handle, variant, mark)
                    .orElseThrow(
                            () -> Problem.invalid("variant", "Use the id of a variant; GET /api/products lists them."));
        });
        if (mark.expiresOn().isPresent() && !mark.expiresOn().equals(kept.expiresOn())) {
            throw Problem.invalid(
                    "expiresOn",
                    "Lot " + mark.code() + " is known with "
                            + kept.expiresOn().map(day -> "the end " + day).orElse("no end")
                            + ": use that, or another code.");
        }
        return new LotId(kept.id());
    }

    private static Optional<Kept> find(Handle handle, VariantId variant, LotMark mark) {
        return handle.createQuery(FIND)
                .bind("variant", variant.value())
                .bind("code", mark.code())
                .map((row, context) -> new Kept(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("expires_on", LocalDate.class))))
                .findOne();
    }
}
