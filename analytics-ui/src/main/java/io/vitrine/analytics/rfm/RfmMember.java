package io.vitrine.analytics.rfm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A customer of a group; the scores are from 1 to 5.
 *
 * @param name name, else number, else address
 */
public record RfmMember(
        UUID id,
        String name,
        String number,
        String email,
        LocalDate lastDay,
        long orders,
        BigDecimal money,
        int recency,
        int frequency,
        int worth) {}
