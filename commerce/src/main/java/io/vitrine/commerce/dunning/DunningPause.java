package io.vitrine.commerce.dunning;

import java.time.LocalDate;
import java.util.UUID;

/** A customer who is not reminded until a day, that day included. */
public record DunningPause(UUID customer, LocalDate until, String reason) {}
