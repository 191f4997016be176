package io.vitrine.launcher.demo;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A sale or a return.
 *
 * @param at in the time zone of the business
 * @param customer empty for a guest
 */
record Document(
        Type type, String number, LocalDateTime at, Place place, Optional<Customer> customer, List<Line> lines) {

    enum Type {
        SALE,
        RETURN
    }

    Document {
        lines = List.copyOf(lines);
    }

    BigDecimal net() {
        return lines.stream().map(Line::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
