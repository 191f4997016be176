package io.vitrine.analytics.rfm;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The customers of a business by group, as of the end of a day.
 *
 * @param groups all eleven, empty ones too, from the best on
 */
public record Rfm(LocalDate at, long customers, BigDecimal money, List<Group> groups, Instant asOf) {

    /**
     * One group.
     *
     * @param money what its customers brought in: gross sales minus discounts minus returns
     * @param from the day of the earliest last order in it
     * @param to the day of the latest
     */
    public record Group(
            RfmGroup group,
            long customers,
            long orders,
            BigDecimal money,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    public Rfm {
        groups = List.copyOf(groups);
    }
}
