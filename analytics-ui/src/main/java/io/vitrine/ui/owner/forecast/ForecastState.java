package io.vitrine.ui.owner.forecast;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.outlook.OutlookMetric;
import io.vitrine.analytics.outlook.OutlookQuery;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that the Forecast page's address holds.
 *
 * @param scope only its location counts
 */
record ForecastState(Scope scope, OutlookMetric metric, boolean table) {

    static ForecastState read(QueryParameters query, LocalDate today) {
        return new ForecastState(
                Scope.read(query, today, Preset.LAST_90),
                query.getSingleParameter("metric").flatMap(OutlookMetric::byId).orElse(OutlookMetric.NET_SALES),
                query.getSingleParameter("view").filter("table"::equals).isPresent());
    }

    OutlookQuery query() {
        return new OutlookQuery(metric, OutlookQuery.FARTHEST, scope.location(), Optional.empty());
    }

    Address at(Scope other) {
        Address address = Address.of("owner/forecast")
                .with("metric", metric.id())
                .with("location", other.location().map(Object::toString));
        return table ? address.with("view", "table") : address;
    }

    Address address() {
        return at(scope);
    }

    ForecastState with(OutlookMetric other) {
        return new ForecastState(scope, other, table);
    }

    ForecastState asTable(boolean other) {
        return new ForecastState(scope, metric, other);
    }
}
