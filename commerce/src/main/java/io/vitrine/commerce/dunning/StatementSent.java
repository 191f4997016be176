package io.vitrine.commerce.dunning;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** A monthly statement of a customer. */
public record StatementSent(
        UUID id, YearMonth month, UUID customer, String name, Money closing, String state, Optional<Instant> sentAt) {}
