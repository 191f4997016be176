package io.vitrine.commerce.ledger;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger of the current business; for those whose access reaches all of it. */
@ApplicationScoped
public class Ledger {

    @Inject
    LedgerRows rows;

    @Inject
    CheckRows checks;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Entries, newest first. */
    @Transactional
    public LedgerPage search(LedgerSearch search) {
        permit();
        List<LedgerEntryView> found =
                rows.find(search, search.after().map(cursors::open).map(LedgerPlace::read));
        if (found.size() <= search.limit()) {
            return new LedgerPage(found, Optional.empty());
        }
        List<LedgerEntryView> page = found.subList(0, search.limit());
        return new LedgerPage(
                page,
                Optional.of(
                        cursors.sign(LedgerPlace.of(page.get(page.size() - 1)).text())));
    }

    /** The trial balance: what each account held before a moment, now when absent. */
    @Transactional
    public List<AccountBalance> balances(Optional<Instant> at) {
        permit();
        return rows.balances(at.orElseGet(() -> clock.instant().plusSeconds(1)));
    }

    /** What the last comparisons found, the latest first. */
    @Transactional
    public List<LedgerCheckResult> checks() {
        permit();
        return checks.latest();
    }

    /** Compares payments and ledger now, and keeps what was found. */
    @Transactional
    public LedgerCheckResult check() {
        permit();
        LedgerCheckResult result = new LedgerCheckResult(clock.instant(), checks.compare());
        checks.store(result);
        if (!result.passed() || CurrentCall.require().actor().kind() != Actor.Kind.SYSTEM) {
            audit.record(AuditEntry.created(
                    "ledger.checked",
                    "ledger",
                    "ledger",
                    Map.of("findings", String.valueOf(result.findings().size()))));
        }
        return result;
    }

    private static void permit() {
        CurrentCall.permitAt(Permission.READ_PAYMENTS, Optional.empty());
    }
}
