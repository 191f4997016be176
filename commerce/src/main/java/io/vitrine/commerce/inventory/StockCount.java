package io.vitrine.commerce.inventory;

import io.vitrine.core.location.LocationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A count. Its differences are entered once somebody approves it; until then stock stands as it did.
 *
 * @param countedBy who counted, as the trail names actors
 */
public record StockCount(
        CountId id,
        LocationId location,
        Status status,
        String note,
        Instant countedAt,
        String countedBy,
        Optional<Instant> approvedAt,
        Optional<String> approvedBy,
        List<CountLine> lines) {

    /** How far it is. */
    public enum Status {
        WAITING,
        POSTED
    }

    public StockCount {
        lines = List.copyOf(lines);
    }

    /** Whether it takes somebody else than who counted to approve it. */
    public boolean grave() {
        return lines.stream().anyMatch(CountLine::grave);
    }

    StockCount with(List<CountLine> counted) {
        return new StockCount(id, location, status, note, countedAt, countedBy, approvedAt, approvedBy, counted);
    }
}
