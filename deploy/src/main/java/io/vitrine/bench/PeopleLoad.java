package io.vitrine.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/** Figures about customers over many orders, each beside straight SQL on the raw rows in the same run. */
final class PeopleLoad {

    private static final int TIMES = 9;
    private static final double NANOS = 1e6;
    private static final Goal SOON = Goal.atMost(1_000);
    private static final Goal FASTER = Goal.atLeast(4);

    private static final String COHORTS = """
            with first as (
                select customer_id, date_trunc('month', min(business_day)) as month from sales_order
                where customer_id is not null group by 1)
            select f.month, date_trunc('month', o.business_day), count(distinct o.customer_id)
            from sales_order o join first f using (customer_id) group by 1, 2""";
    private static final String RFM = """
            with fact as (
                select o.customer_id, o.last_day, o.orders, o.money - coalesce(r.amount, 0) as money
                from (select customer_id, max(business_day) as last_day, count(*) as orders, sum(gross - discount) as money
                      from sales_order where customer_id is not null group by 1) o
                left join (select customer_id, sum(amount) as amount from sales_return group by 1) r using (customer_id)
            ), scored as (
                select ntile(5) over (order by last_day) as r, ntile(5) over (order by orders) as f,
                       ntile(5) over (order by money) as m from fact)
            select r, f, m, count(*) from scored group by 1, 2, 3""";

    /** An answer that is read to its end. */
    private interface Question {
        void ask() throws BenchFailure, SQLException;
    }

    private final Run run;
    private final Business business;

    PeopleLoad(Run run, Business business) {
        this.run = run;
        this.business = business;
    }

    void measure() throws BenchFailure {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        try (Connection owner = run.database().owner();
                Statement raw = owner.createStatement()) {
            owner.setSchema(run.database().keyOf(business.slug()));
            beside(
                    "cohorts",
                    "Cohorts by month, two years",
                    raw,
                    COHORTS,
                    "/api/analytics/cohorts?from=" + today.minusDays(729) + "&to=" + today);
            beside("rfm", "Recency, frequency and money", raw, RFM, "/api/analytics/rfm");
        } catch (SQLException e) {
            throw new BenchFailure("The raw rows could not be asked: " + e.getMessage(), e);
        }
        baskets("sku", "Baskets by stock code, in 1 % of all orders");
        baskets("description", "Baskets by description, in 1 % of all orders");
    }

    private void beside(String key, String label, Statement raw, String sql, String path)
            throws BenchFailure, SQLException {
        double straight = median(() -> read(raw, sql));
        double ours = median(() -> business.api().get(path));
        run.report().add("figures." + key + ".raw", label + ": straight SQL on the raw rows", straight, "ms");
        run.report().add("figures." + key, label + ": answered in", ours, "ms", SOON);
        run.report().add("figures." + key + ".times", label + ": times as fast", straight / ours, "", FASTER);
    }

    /** The first answer is worked out, the next ones are kept. */
    private void baskets(String by, String label) throws BenchFailure {
        String path = "/api/analytics/baskets?minSupport=0.01&by=" + by;
        long begin = System.nanoTime();
        business.api().get(path);
        run.report().add("figures.baskets." + by + ".first", label + ": first answer", millis(begin), "ms");
        try {
            run.report()
                    .add(
                            "figures.baskets." + by,
                            label + ": within the hour after it",
                            median(() -> business.api().get(path)),
                            "ms",
                            SOON);
        } catch (SQLException e) {
            throw new BenchFailure("Nothing is asked of the database here", e);
        }
    }

    private static void read(Statement raw, String sql) throws SQLException {
        try (ResultSet rows = raw.executeQuery(sql)) {
            while (rows.next()) {
                rows.getLong(rows.getMetaData().getColumnCount());
            }
        }
    }

    private static double median(Question question) throws BenchFailure, SQLException {
        double[] millis = new double[TIMES];
        question.ask();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            question.ask();
            millis[i] = millis(begin);
        }
        Arrays.sort(millis);
        return millis[TIMES / 2];
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / NANOS;
    }
}
