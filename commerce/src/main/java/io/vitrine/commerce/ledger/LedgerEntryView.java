package io.vitrine.commerce.ledger;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the ledger.
 *
 * @param posting the same for entries that belong together
 * @param debit the account that the amount goes to
 * @param credit the account that it comes from
 * @param source id of what happened
 */
public record LedgerEntryView(
        UUID id,
        UUID posting,
        Instant at,
        String debit,
        String credit,
        Money amount,
        String kind,
        Optional<UUID> order,
        String source) {}
