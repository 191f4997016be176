package io.vitrine.commerce.inventory;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proofs that the balances are what the ledger says. */
@ApplicationScoped
public class StockChecks {

    @Inject
    CheckRows rows;

    @Inject
    Audit audit;

    /** The newest comparisons; they cover all locations, so only who sees all of them reads them. */
    @Transactional
    public List<StockCheck> newest() {
        CurrentCall.permitAt(Permission.READ_STOCK, Optional.empty());
        return rows.newest();
    }

    /** Compares everything now. */
    @Transactional
    public StockCheck check() {
        CurrentCall.permitAt(Permission.MANAGE_STOCK, Optional.empty());
        StockCheck found = rows.compare();
        record(found);
        return found;
    }

    /** Compares by the clock, which leaves a mark in the trail only when something differs. */
    @Transactional
    public StockCheck checkByClock() {
        StockCheck found = rows.compare();
        if (found.differences() > 0) {
            record(found);
        }
        return found;
    }

    private void record(StockCheck found) {
        audit.record(AuditEntry.created(
                "stock.checked",
                "business",
                CurrentCall.require().business().id(),
                Map.of(
                        "compared",
                        String.valueOf(found.compared()),
                        "differences",
                        String.valueOf(found.differences()))));
    }
}
