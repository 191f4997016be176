package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The steps of putting stock right, each in a transaction of its own. */
@ApplicationScoped
class CorrectionSteps {

    @Inject
    CorrectionRows rows;

    @Inject
    UnitCosts costs;

    @Inject
    Stock stock;

    @Inject
    Clock clock;

    /** Whether it is too much for one person, with what the caller has put right of the variant today. */
    @Transactional
    public boolean above(VariantId variant, long change, Optional<BigDecimal> unitCost) {
        CorrectionLimit limit = rows.limit();
        if (limit.none()) {
            return false;
        }
        long pieces = Math.abs(change)
                + rows.since(variant, CurrentCall.require().actor().key(), today());
        Optional<BigDecimal> cost = unitCost.or(
                () -> Optional.ofNullable(costs.average(List.of(variant)).get(variant)));
        return limit.below(pieces, cost.map(one -> one.multiply(BigDecimal.valueOf(pieces))));
    }

    /** @throws Problem 403 at another location, 409 when less is there, 422 without such a variant or location */
    @Transactional
    public CorrectionRows.Names check(Movement movement) {
        CurrentCall.permitAt(
                Permission.MANAGE_STOCK, Optional.of(movement.location().value()));
        CorrectionRows.Names names = rows.names(movement)
                .orElseThrow(
                        () -> Problem.invalid("variant", "Use the id of a variant; GET /api/products lists them."));
        if (names.place().isEmpty()) {
            throw Problem.invalid("location", "Use the id of a location; GET /api/locations lists them.");
        }
        if (movement.change() < 0 && available(movement) < -movement.change()) {
            throw OutOfStock.of(movement.variant());
        }
        return names;
    }

    /** Enters it once: whoever asks again finds it done. */
    @Transactional
    public void enter(EntryId id, Movement movement, String reason) {
        if (!rows.entered(id)) {
            stock.record(id, movement, reason);
        }
    }

    private long available(Movement movement) {
        return stock
                .levels(new StockSearch(
                        Optional.of(movement.variant()), Optional.of(movement.location()), false, Optional.empty(), 1))
                .rows()
                .stream()
                .mapToLong(StockLevel::available)
                .sum();
    }

    private Instant today() {
        ZoneId zone = CurrentCall.require().business().zone();
        return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
    }
}
