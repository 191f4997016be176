package io.vitrine.analytics.cohort;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** Reads the counts behind cohorts. */
@ApplicationScoped
class CohortRows {

    /** So many customers of a trait, who began in a period and ordered in another. */
    record Count(String key, int cohort, int period, long n) {}

    @Inject
    Database database;

    List<Count> counts(CohortQuery query) {
        return database.figures()
                .withHandle(handle -> bound(ValuePlans.in(handle).createQuery(sql(query)), query)
                        .map((row, context) -> new Count(
                                row.getString("key"), row.getInt("cohort"), row.getInt("period"), row.getLong("n")))
                        .list());
    }

    Map<String, String> locations() {
        return database
                .figures()
                .withHandle(handle -> handle.createQuery(CohortSql.LOCATIONS)
                        .map((row, context) -> Map.entry(row.getString("key"), row.getString("name")))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean plain(CohortQuery query) {
        return query.trait() == Trait.FIRST_ORDER && query.step() == Step.MONTH;
    }

    private static String sql(CohortQuery query) {
        if (plain(query)) {
            return CohortSql.MONTHS;
        }
        if (query.trait() == Trait.COLLECTION) {
            return CohortSql.COLLECTION;
        }
        return query.step().width() == 1 ? CohortSql.COUNTS : CohortSql.WIDE;
    }

    private static Query bound(Query sql, CohortQuery query) {
        sql.bind("first", query.first()).bind("last", query.last());
        if (plain(query)) {
            return sql;
        }
        if (query.trait() == Trait.COLLECTION) {
            return sql.bind("step", query.step().name())
                    .bind("width", query.step().width());
        }
        sql.bind("trait", query.trait().name()).bind("bounds", OrderSizes.BOUNDS.toArray(Long[]::new));
        return query.step().width() == 1
                ? sql.bind("step", query.step().name())
                : sql.bind("width", query.step().width());
    }
}
