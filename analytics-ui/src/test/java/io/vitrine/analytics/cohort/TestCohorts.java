package io.vitrine.analytics.cohort;

import io.vitrine.analytics.people.People;
import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.persistence.TestDatabase;

/** Cohorts wired by hand, on a clock that stands still. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
public final class TestCohorts {

    private TestCohorts() {}

    public static CohortFigures make() {
        CohortFigures figures = new CohortFigures();
        figures.rows = new CohortRows();
        figures.rows.database = TestDatabase.shared().database();
        figures.people = new People(TestDatabase.shared().database(), TestShop.clock());
        return figures;
    }
}
