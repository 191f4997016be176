package io.vitrine.commerce.dunning;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A reminder that was sent or is about to be.
 *
 * @param state WANTED, SENT, or DROPPED when nothing was owed any more
 */
public record DunningNotice(
        UUID id,
        UUID invoice,
        String number,
        Optional<UUID> customer,
        String buyer,
        int step,
        Money outstanding,
        String state,
        Instant wantedAt,
        Optional<Instant> sentAt) {}
