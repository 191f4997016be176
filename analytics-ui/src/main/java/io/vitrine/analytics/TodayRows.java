package io.vitrine.analytics;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** Reads the raw rows of one day until a moment of it. */
@ApplicationScoped
class TodayRows {

    private static final String UNTIL = """
            with sale as materialized (
                select id, placed_at, customer_id, line_count, gross, discount from sales_order
                where business_day = :day and placed_at <= :until
                  and (cast(:location as uuid) is null or location_id = cast(:location as uuid))
            ), visitor as (
                select s.customer_id, count(*) as orders,
                       exists (select from sales_order e
                               where e.customer_id = s.customer_id and e.business_day < :day
                                 and (cast(:location as uuid) is null or e.location_id = cast(:location as uuid))) as before
                from sale s where s.customer_id is not null group by s.customer_id
            )
            select s.*, v.*, r.* from
                (select count(*) as orders, count(*) filter (where customer_id is null) as guest_orders,
                        coalesce(sum(line_count), 0) as order_lines, coalesce(sum(gross), 0) as gross,
                        coalesce(sum(discount), 0) as discount from sale) s,
                (select count(*) as customers, count(*) filter (where not before) as new_customers,
                        count(*) filter (where before or orders > 1) as returning_customers from visitor) v,
                (select count(*) as returns, coalesce(sum(line_count), 0) as return_lines,
                        coalesce(sum(amount), 0) as returned
                 from sales_return
                 where business_day = :day and returned_at <= :until
                   and (cast(:location as uuid) is null or location_id = cast(:location as uuid))) r""";

    private static final String DISCOUNTED = """
            select count(*) from sales_order
            where business_day = :day and discount <> 0 and (cast(:location as uuid) is null or location_id = cast(:location as uuid))""";

    @Inject
    Database database;

    /** The figures of the day from its raw rows, up to and including the moment. */
    Kpis until(LocalDate day, Instant until, Optional<LocationId> location) {
        Currency currency = CurrentCall.require().business().currency();
        return database.figures()
                .withHandle(handle -> ValuePlans.in(handle)
                        .createQuery(UNTIL)
                        .bind("day", day)
                        .bind("until", until)
                        .bindByType("location", location.map(LocationId::value).orElse(null), UUID.class)
                        .map((row, context) -> kpis(row, currency, until))
                        .one());
    }

    /** How many orders of the day carry a discount. */
    long discounted(LocalDate day, Optional<LocationId> location) {
        return database.figures()
                .withHandle(handle -> ValuePlans.in(handle)
                        .createQuery(DISCOUNTED)
                        .bind("day", day)
                        .bindByType("location", location.map(LocationId::value).orElse(null), UUID.class)
                        .mapTo(Long.class)
                        .one());
    }

    private static Kpis kpis(ResultSet row, Currency currency, Instant until) throws SQLException {
        return Measures.read(row).kpis(currency, until);
    }
}
