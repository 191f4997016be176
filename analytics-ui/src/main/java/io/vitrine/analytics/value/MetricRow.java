package io.vitrine.analytics.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A row behind a figure.
 *
 * @param metric the figure that it belongs to; for an own figure one of those it is made of
 * @param kind such as {@code SALE}, {@code RETURN}, {@code CUSTOMER}, {@code ENTRY}, {@code INVOICE}, {@code STOCK}
 * @param part line of the document, 0 for the whole of it
 * @param day the day on which it counts
 * @param recordedAt when it was written down
 * @param value its share of the figure, exactly; absent when it is not known
 * @param weight its share of what is divided by
 */
public record MetricRow(
        String metric,
        String kind,
        UUID id,
        int part,
        Instant at,
        LocalDate day,
        String number,
        Optional<String> customer,
        Optional<String> channel,
        Optional<String> location,
        Optional<String> country,
        Optional<String> sku,
        Optional<String> method,
        Instant recordedAt,
        Optional<BigDecimal> value,
        Optional<BigDecimal> weight) {}
