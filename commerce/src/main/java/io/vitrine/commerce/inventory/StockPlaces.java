package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Places in the lists of stock, as signed cursors; one of another list is refused. */
@ApplicationScoped
class StockPlaces {

    private static final String LEVEL = "level";
    private static final String ENTRY = "entry";
    private static final String COUNT = "count";
    private static final String SHELF = "shelf";

    /** A moment, and the id of what happened then. */
    record Moment(Instant at, UUID id) {}

    @Inject
    Cursors cursors;

    LevelKey level(String cursor) {
        return read(
                LEVEL,
                cursor,
                (variant, location) -> new LevelKey(
                        new VariantId(UUID.fromString(variant)), new LocationId(UUID.fromString(location))));
    }

    Moment entry(String cursor) {
        return read(ENTRY, cursor, (at, id) -> new Moment(Instant.parse(at), UUID.fromString(id)));
    }

    Moment count(String cursor) {
        return read(COUNT, cursor, (at, id) -> new Moment(Instant.parse(at), UUID.fromString(id)));
    }

    ShelfRows.Place shelf(String cursor) {
        return read(
                SHELF,
                cursor,
                (location, sku) -> new ShelfRows.Place(
                        new String(Base64.getUrlDecoder().decode(sku), StandardCharsets.UTF_8),
                        new LocationId(UUID.fromString(location))));
    }

    String after(ShelfRow row) {
        String sku = Base64.getUrlEncoder().encodeToString(row.article().sku().getBytes(StandardCharsets.UTF_8));
        return sign(SHELF, row.level().location().value(), sku);
    }

    String after(StockLevel level) {
        return sign(LEVEL, level.variant().value(), level.location().value());
    }

    String after(Suggestion suggestion) {
        return sign(LEVEL, suggestion.variant().value(), suggestion.location().value());
    }

    String after(StockEntry entry) {
        return sign(ENTRY, entry.at(), entry.id().value());
    }

    String after(StockCount count) {
        return sign(COUNT, count.countedAt(), count.id().value());
    }

    /** The page of what was found; one more than fits was asked for. */
    <T> StockPage<T> page(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return new StockPage<>(found, Optional.empty());
        }
        return new StockPage<>(found.subList(0, limit), Optional.of(cursor.apply(found.get(limit - 1))));
    }

    private String sign(String list, Object first, Object second) {
        return cursors.sign(list + "|" + first + "|" + second);
    }

    private <T> T read(String list, String cursor, BiFunction<String, String, T> place) {
        String[] parts = cursors.open(cursor).split("\\|", -1);
        try {
            if (parts.length == 3 && parts[0].equals(list)) {
                return place.apply(parts[1], parts[2]);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static Problem unknown() {
        return Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
    }
}
