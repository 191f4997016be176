package io.vitrine.analytics.rfm;

import io.vitrine.analytics.people.People;
import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TestDatabase;
import java.util.List;

/** Groups wired by hand, on a clock that stands still. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
public final class TestRfm {

    private static final Database DATABASE = TestDatabase.shared().database();

    private TestRfm() {}

    public static RfmFigures make() {
        RfmFigures figures = new RfmFigures();
        figures.rows = rows();
        figures.people = people();
        return figures;
    }

    /** @param trail where events are left */
    static RfmMembers members(List<AuditEntry> trail) {
        RfmMembers members = new RfmMembers();
        members.rows = rows();
        members.people = people();
        members.audit = new Audit() {
            @Override
            public void record(AuditEntry entry) {
                trail.add(entry);
            }
        };
        members.cursors = new Cursors() {
            @Override
            public String sign(String place) {
                return "signed " + place;
            }

            @Override
            public String open(String cursor) {
                return cursor.substring("signed ".length());
            }
        };
        return members;
    }

    private static RfmRows rows() {
        RfmRows rows = new RfmRows();
        rows.database = DATABASE;
        return rows;
    }

    private static People people() {
        return new People(DATABASE, TestShop.clock());
    }
}
