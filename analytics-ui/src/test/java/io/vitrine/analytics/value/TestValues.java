package io.vitrine.analytics.value;

import io.vitrine.analytics.custom.CustomMetrics;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;

/** The values wired by hand. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
final class TestValues {

    final MetricValues values = new MetricValues();
    final MetricExports exports = new MetricExports();

    TestValues(CustomMetrics custom, Clock clock) {
        Database database = TestDatabase.shared().database();
        FactRows facts = new FactRows();
        facts.database = database;
        values.facts = facts;
        values.whole = new Whole();
        values.whole.rows = facts;
        values.pages = new MetricPages();
        values.pages.rows = facts;
        values.labels = new PartLabels();
        values.labels.database = database;
        values.rules = new QuestionRules();
        values.rules.clock = clock;
        values.rules.database = database;
        values.custom = custom;
        values.clock = clock;
        values.cursors = new Cursors() {
            @Override
            public String sign(String place) {
                return Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public String open(String cursor) {
                return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            }
        };
        exports.pages = values.pages;
    }
}
