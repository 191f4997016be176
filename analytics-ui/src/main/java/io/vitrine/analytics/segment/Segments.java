package io.vitrine.analytics.segment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All segments of a business.
 *
 * @param customers all customers with an order
 * @param money what they brought in
 */
public record Segments(LocalDate at, long customers, BigDecimal money, List<Size> sizes, Instant asOf) {

    /**
     * One segment.
     *
     * @param money what its customers brought in
     * @param share of the money of all customers; absent when that is not above zero
     * @param averageOrder what they bought, before returns, by their orders; absent without orders
     */
    public record Size(
            Segment segment,
            long customers,
            long orders,
            BigDecimal money,
            Optional<BigDecimal> share,
            Optional<BigDecimal> averageOrder) {}

    public Segments {
        sizes = List.copyOf(sizes);
    }
}
