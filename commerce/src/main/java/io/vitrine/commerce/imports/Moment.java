package io.vitrine.commerce.imports;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something happened.
 *
 * @param day its day in the business's time zone
 */
record Moment(Instant at, LocalDate day) {}
