package io.vitrine.commerce.inventory;

import java.time.Instant;

/**
 * What a comparison of all levels with their entries and reservations found.
 *
 * @param detail a JSON array of up to a hundred levels that differ
 */
public record StockCheck(Instant at, long compared, long differences, String detail) {}
