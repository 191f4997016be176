package io.vitrine.commerce.picking;

import io.vitrine.core.location.LocationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A walk through a location.
 *
 * @param picker key of the person who walks
 * @param finishedAt absent while it goes on
 */
public record PickList(
        PickListId id,
        int number,
        LocationId location,
        String locationName,
        State state,
        String picker,
        Instant createdAt,
        Optional<Instant> finishedAt,
        List<PickLine> lines) {

    /** Whether somebody walks. */
    public enum State {
        OPEN,
        DONE,
        GIVEN_UP
    }

    public PickList {
        lines = List.copyOf(lines);
    }

    /** The next line along the way; absent when all are done. */
    public Optional<PickLine> current() {
        return lines.stream().filter(PickLine::waits).findFirst();
    }

    public Optional<PickLine> line(int position) {
        return lines.stream().filter(line -> line.position() == position).findFirst();
    }

    public long done() {
        return lines.stream().filter(line -> !line.waits()).count();
    }

    public long orders() {
        return lines.stream().map(PickLine::order).distinct().count();
    }

    public long wanted() {
        return lines.stream().mapToLong(PickLine::wanted).sum();
    }

    public long picked() {
        return lines.stream().mapToLong(PickLine::picked).sum();
    }
}
