package io.vitrine.analytics.rollup;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Leaves comparisons in the trail: those that somebody asked for, and those of the clock that found a difference. */
@ApplicationScoped
class CheckTrail {

    @Inject
    Audit audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(CheckResult result) {
        audit.record(AuditEntry.created(
                "rollups.checked",
                "business",
                CurrentCall.require().business().id(),
                Map.of(
                        "compared",
                        String.valueOf(result.compared()),
                        "differences",
                        String.valueOf(result.differences()))));
    }
}
