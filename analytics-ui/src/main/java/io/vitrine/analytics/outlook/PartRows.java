package io.vitrine.analytics.outlook;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads the parts of one day beside the same weekdays before, and the weeks of every product. */
@ApplicationScoped
@Transactional
class PartRows {

    private static final String PARTS = """
            with part as (
                select 'location' as dimension, cast(location_id as text) as key, day,
                       case :metric when 'orders' then cast(orders as numeric) else gross - discount - returned end as value
                from sales_day
                where :metric <> 'units' and day = any(:days)
                  and (cast(:location as uuid) is null or location_id = cast(:location as uuid))
                union all
                select 'channel', channel, day,
                       case :metric when 'orders' then cast(orders as numeric) else gross - discount - returned end
                from sales_day
                where :metric <> 'units' and day = any(:days)
                  and (cast(:location as uuid) is null or location_id = cast(:location as uuid))
                union all
                select t.dimension, case t.dimension when 'location' then cast(location_id as text)
                           when 'channel' then channel else sku end, day,
                       case :metric when 'units' then quantity else gross - discount - returned end
                from product_day
                cross join lateral unnest(array['location', 'channel', 'product']) as t (dimension)
                where (:metric = 'units' or :metric = 'net-sales' and t.dimension = 'product') and day = any(:days)
                  and (cast(:location as uuid) is null or location_id = cast(:location as uuid))
            ), sum as (
                select dimension, key, coalesce(sum(value) filter (where day = :day), 0) as value,
                       coalesce(sum(value) filter (where day < :day), 0) / :weeks as usual
                from part group by 1, 2
            )
            select s.dimension, s.key, s.value, s.usual,
                   case s.dimension when 'location' then (select l.name from location l where cast(l.id as text) = s.key)
                       when 'product' then (select p.name from sold_product p where p.sku = s.key)
                       else initcap(s.key) end as label
            from sum s""";

    private static final String WEEKS = """
            select r.sku, coalesce(max(p.name), r.sku) as name, cast((:to - r.day) / 7 as int) as weeks_ago,
                   sum(r.quantity) as quantity
            from product_day r left join sold_product p on p.sku = r.sku
            where r.day between :from and :to
              and (cast(:location as uuid) is null or r.location_id = cast(:location as uuid))
            group by 1, 3""";

    /** A part on its day, and what it usually is. */
    record Part(String dimension, String key, String label, BigDecimal value, BigDecimal usual) {

        BigDecimal difference() {
            return value.subtract(usual);
        }
    }

    /** A product's pieces in a week. */
    record Week(String sku, String name, int weeksAgo, BigDecimal quantity) {}

    @Inject
    Database database;

    List<Part> parts(OutlookQuery query, LocalDate day, int weeks) {
        LocalDate[] days =
                IntStream.rangeClosed(0, weeks).mapToObj(day::minusWeeks).toArray(LocalDate[]::new);
        return database.figures()
                .withHandle(handle -> handle.createQuery(PARTS)
                        .bind("metric", query.metric().id())
                        .bind("days", days)
                        .bind("day", day)
                        .bind("weeks", weeks)
                        .bindByType(
                                "location",
                                query.location().map(LocationId::value).orElse(null),
                                UUID.class)
                        .map((row, context) -> {
                            String key = row.getString("key");
                            String label = row.getString("label");
                            return new Part(
                                    row.getString("dimension"),
                                    key,
                                    label == null ? key : label,
                                    row.getBigDecimal("value"),
                                    row.getBigDecimal("usual"));
                        })
                        .list());
    }

    /** Pieces by product and week; the week that ends with this day is 0 weeks ago. */
    List<Week> weeks(LocalDate to, int weeks, Optional<LocationId> location) {
        return database.figures()
                .withHandle(handle -> handle.createQuery(WEEKS)
                        .bind("from", to.minusDays(weeks * 7L - 1))
                        .bind("to", to)
                        .bindByType("location", location.map(LocationId::value).orElse(null), UUID.class)
                        .map((row, context) -> new Week(
                                row.getString("sku"),
                                row.getString("name"),
                                row.getInt("weeks_ago"),
                                row.getBigDecimal("quantity")))
                        .list());
    }
}
