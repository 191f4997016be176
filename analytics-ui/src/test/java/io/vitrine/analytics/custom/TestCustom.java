package io.vitrine.analytics.custom;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TestDatabase;
import java.util.ArrayList;
import java.util.List;

/** Own figures wired by hand, with a trail that a test can read. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
public final class TestCustom {

    private final List<AuditEntry> trail = new ArrayList<>();
    private final CustomMetrics metrics = new CustomMetrics();

    public TestCustom() {
        Database database = TestDatabase.shared().database();
        metrics.rows = new CustomRows();
        metrics.rows.database = database;
        metrics.database = database;
        metrics.clock = TestShop.clock();
        metrics.audit = new Audit() {
            @Override
            public void record(AuditEntry entry) {
                trail.add(entry);
            }
        };
    }

    public CustomMetrics metrics() {
        return metrics;
    }

    /** What was done, oldest first. */
    public List<String> trail() {
        return trail.stream().map(AuditEntry::action).toList();
    }
}
