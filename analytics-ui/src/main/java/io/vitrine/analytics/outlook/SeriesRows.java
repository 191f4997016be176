package io.vitrine.analytics.outlook;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads days from the roll-ups. */
@ApplicationScoped
@Transactional
class SeriesRows {

    private static final UUID WHOLE = new UUID(0, 0);

    private static final String SCOPE = """
            select day, case :metric when 'orders' then cast(orders as numeric) else gross - discount - returned end as value
            from scope_day where scope = :scope and day between :from and :to""";

    private static final String PRODUCT = """
            select day, sum(case :metric when 'units' then quantity else gross - discount - returned end) as value
            from product_day
            where day between :from and :to and (cast(:location as uuid) is null or location_id = cast(:location as uuid))
              and (cast(:product as text) is null or sku = cast(:product as text))
            group by day""";

    private static final String LOCATION = "select exists (select from location where id = :id)";
    private static final String SOLD = "select exists (select from sold_product where sku = :sku)";

    private record Row(LocalDate day, BigDecimal value) {}

    @Inject
    Database database;

    boolean known(LocationId location) {
        return database.figures()
                .withHandle(handle -> handle.createQuery(LOCATION)
                        .bind("id", location.value())
                        .mapTo(Boolean.class)
                        .one());
    }

    boolean sold(String product) {
        return database.figures()
                .withHandle(handle -> handle.createQuery(SOLD)
                        .bind("sku", product)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** The days from the first one with anything in it; empty when there is none. */
    Optional<DailySeries> days(OutlookQuery query, LocalDate from, LocalDate to) {
        Map<LocalDate, BigDecimal> found =
                found(query, from, to).stream().collect(Collectors.toMap(Row::day, Row::value));
        return found.keySet().stream()
                .min(LocalDate::compareTo)
                .map(first -> new DailySeries(
                        first,
                        first.datesUntil(to.plusDays(1))
                                .map(day -> found.getOrDefault(day, BigDecimal.ZERO))
                                .toList()));
    }

    private List<Row> found(OutlookQuery query, LocalDate from, LocalDate to) {
        boolean byProduct = query.product().isPresent() || query.metric() == OutlookMetric.UNITS;
        return database.figures()
                .withHandle(handle -> handle.createQuery(byProduct ? PRODUCT : SCOPE)
                        .bind("metric", query.metric().id())
                        .bind("from", from)
                        .bind("to", to)
                        .bind("scope", query.location().map(LocationId::value).orElse(WHOLE))
                        .bindByType(
                                "location",
                                query.location().map(LocationId::value).orElse(null),
                                UUID.class)
                        .bindByType("product", query.product().orElse(null), String.class)
                        .map((row, context) ->
                                new Row(row.getObject("day", LocalDate.class), row.getBigDecimal("value")))
                        .list());
    }
}
