package io.vitrine.commerce.ledger;

import java.time.Instant;
import java.util.List;

/** What a comparison found; nothing when all is well. */
public record LedgerCheckResult(Instant at, List<Finding> findings) {

    public LedgerCheckResult {
        findings = List.copyOf(findings);
    }

    public boolean passed() {
        return findings.isEmpty();
    }
}
