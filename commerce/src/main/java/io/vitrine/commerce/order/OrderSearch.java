package io.vitrine.commerce.order;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.time.Instant;
import java.util.Optional;

/**
 * Which orders, newest first.
 *
 * @param text beginning of the number, or part of the customer's name or address
 * @param from placed at or after
 * @param until placed before
 * @param filter only those that stand there, or wait for that
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record OrderSearch(
        Optional<String> text,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<LocationId> location,
        Optional<OrderFilter> filter,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;
    private static final int MAX_TEXT = 100;

    public OrderSearch {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        text = text.map(String::strip).filter(given -> !given.isEmpty());
        if (text.filter(given -> given.length() > MAX_TEXT || given.chars().anyMatch(Character::isISOControl))
                .isPresent()) {
            throw Problem.invalid("q", "Use at most 100 characters, and none that controls a device.");
        }
    }

    /** Orders wherever they stand. */
    public OrderSearch(
            Optional<String> text,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<LocationId> location,
            Optional<String> after,
            int limit) {
        this(text, from, until, location, Optional.empty(), after, limit);
    }

    /** The newest orders. */
    public static OrderSearch newest(int limit) {
        return new OrderSearch(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }
}
