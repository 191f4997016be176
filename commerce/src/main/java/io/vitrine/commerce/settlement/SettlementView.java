package io.vitrine.commerce.settlement;

import java.time.Instant;
import java.util.Optional;

/**
 * A settlement file that was taken.
 *
 * @param lines rows in it
 * @param matched payments and refunds that agree
 * @param differences what does not agree, missing payments among it
 * @param firstAt of the earliest line that has a moment
 */
public record SettlementView(
        SettlementId id,
        String gateway,
        SettlementFormat format,
        String name,
        int lines,
        int matched,
        int differences,
        Optional<Instant> firstAt,
        Optional<Instant> lastAt,
        Instant takenAt) {}
