package io.vitrine.core.audit;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import java.time.Clock;

/** The trail without a container; for insiders only. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here
public final class TestAudit extends Audit {

    public TestAudit(Database database, Clock clock) {
        this.database = database;
        this.ids = new Ids();
        this.clock = clock;
    }
}
