package io.vitrine.analytics.segment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A customer of a segment.
 *
 * @param name name, else number, else address
 */
public record SegmentMember(
        UUID id, String name, String number, String email, LocalDate lastDay, long orders, BigDecimal money) {}
