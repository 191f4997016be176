package io.vitrine.commerce.ledger;

import io.vitrine.commerce.payment.LedgerKind;
import io.vitrine.core.problem.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries, newest first.
 *
 * @param account on either side
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record LedgerSearch(
        Optional<String> account,
        Optional<UUID> order,
        Optional<LedgerKind> kind,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;

    public LedgerSearch {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        if (account.filter(name -> !name.matches("[a-z][a-z0-9:-]{1,63}")).isPresent()) {
            throw Problem.invalid("account", "Use the name of an account, such as receivable.");
        }
    }
}
