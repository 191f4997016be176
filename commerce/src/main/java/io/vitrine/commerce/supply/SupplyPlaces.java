package io.vitrine.commerce.supply;

import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Places in the lists of suppliers and purchase orders, as signed cursors; one of another list is refused. */
@ApplicationScoped
class SupplyPlaces {

    private static final int MOST = 100;
    private static final int PARTS = 3;
    private static final String SUPPLIER = "supplier";
    private static final String PURCHASE = "purchase";

    /** A name in small letters, and whose it is. */
    record Named(String name, UUID id) {}

    /** A moment, and what was made then. */
    record Made(Instant at, UUID id) {}

    @Inject
    Cursors cursors;

    static void limited(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
    }

    Named supplier(String cursor) {
        String[] parts = open(SUPPLIER, cursor);
        return new Named(parts[2], UUID.fromString(parts[1]));
    }

    Made purchase(String cursor) {
        String[] parts = open(PURCHASE, cursor);
        try {
            return new Made(Instant.parse(parts[2]), UUID.fromString(parts[1]));
        } catch (DateTimeException e) {
            throw unknown();
        }
    }

    String after(Supplier supplier) {
        return cursors.sign(
                SUPPLIER + "|" + supplier.id().value() + "|" + supplier.name().toLowerCase(Locale.ROOT));
    }

    String after(PurchaseSummary order) {
        return cursors.sign(PURCHASE + "|" + order.id().value() + "|" + order.createdAt());
    }

    /** The page of what was found; one more than fits was asked for. */
    <T> StockPage<T> page(List<T> found, int limit, Function<T, String> cursor) {
        return found.size() <= limit
                ? new StockPage<>(found, Optional.empty())
                : new StockPage<>(found.subList(0, limit), Optional.of(cursor.apply(found.get(limit - 1))));
    }

    private String[] open(String list, String cursor) {
        String[] parts = cursors.open(cursor).split("\\|", PARTS);
        if (parts.length != PARTS || !parts[0].equals(list)) {
            throw unknown();
        }
        return parts;
    }

    private static Problem unknown() {
        return Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
    }
}
