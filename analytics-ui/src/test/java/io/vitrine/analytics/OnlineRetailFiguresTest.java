package io.vitrine.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vitrine.analytics.people.OnlineRetailPeople;
import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.persistence.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * A real year of a wholesaler, to the cent, its rows put down by plain SQL. The file stays outside the project: it is looked
 * for in the directory that the system property {@code vitrine.test.data} names, else beside the project.
 */
class OnlineRetailFiguresTest {

    private static final Logger LOG = System.getLogger(OnlineRetailFiguresTest.class.getName());
    private static final int IDS_PER_EVENT = 2_000;
    private static final Period YEAR = new Period(LocalDate.of(2010, 12, 1), LocalDate.of(2011, 12, 9));

    private static final List<String> ROWS = List.of("""
            create temp table raw (no bigint generated always as identity, invoice text, sku text, name text, quantity int,
                at timestamp, price numeric, customer text, country text)""", """
            insert into customer (id, number, created_at) select gen_random_uuid(), customer, now()
            from (select distinct customer from raw where customer is not null) c""", """
            insert into sales_order (id, number, placed_at, business_day, location_id, channel, customer_id, country,
                line_count, gross, discount, recorded_at)
            select gen_random_uuid(), r.invoice, min(r.at) at time zone 'Europe/London', cast(min(r.at) as date),
                   (select id from location), 'WHOLESALE', (select c.id from customer c where c.number = min(r.customer)),
                   min(r.country), count(*), sum(round(r.quantity * r.price, 2)), 0, now()
            from raw r where r.invoice ~ '^[0-9]' and r.quantity > 0 group by r.invoice""", """
            insert into order_line select o.id, row_number() over (partition by o.id order by r.no), r.sku, coalesce(r.name, ''),
                r.quantity, r.price, round(r.quantity * r.price, 2), 0
            from raw r join sales_order o on o.number = r.invoice where r.quantity > 0""", """
            insert into sales_return (id, number, returned_at, business_day, location_id, channel, customer_id, country,
                line_count, amount, recorded_at)
            select gen_random_uuid(), r.invoice, min(r.at) at time zone 'Europe/London', cast(min(r.at) as date),
                   (select id from location), 'WHOLESALE', (select c.id from customer c where c.number = min(r.customer)),
                   min(r.country), count(*), sum(round(-r.quantity * r.price, 2)), now()
            from raw r where r.invoice like 'C%' group by r.invoice""", """
            insert into sales_return_line select o.id, row_number() over (partition by o.id order by r.no), r.sku,
                coalesce(r.name, ''), -r.quantity, r.price, round(-r.quantity * r.price, 2)
            from raw r join sales_return o on o.number = r.invoice""", "analyze");

    private final TestShop shop = new TestShop("GBP", "Europe/London");
    private final Figures figures = TestFigures.make();

    @Test
    void everyFigureIsRightToTheCent() throws IOException, SQLException {
        Path data = data();
        assumeTrue(
                Files.exists(data.resolve("online-retail.csv.gz")),
                "online-retail.csv.gz is not there; -Dvitrine.test.data=DIRECTORY says where it is");
        shop.location("Warehouse", "WAREHOUSE");
        List<OutboxEvent> events = load(data.resolve("online-retail.csv.gz"));
        long begin = System.nanoTime();
        shop.deliver(events);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        LOG.log(Level.INFO, () -> "541,909 lines rolled up in " + millis + " ms");
        theYear();
        theParts();
        theMonths(Files.readAllLines(data.resolve("expected-by-month.csv")));
        new OnlineRetailPeople(shop).check(data);
    }

    private void theYear() {
        Kpis year = shop.asOwner(() -> figures.kpis(FigureQuery.whole(YEAR)));
        assertEquals("10655622.48", year.grossSales().text());
        assertEquals("896812.49", year.returns().text());
        assertEquals("9758809.99", year.netSales().text());
        assertEquals("514.14", year.averageOrderValue().orElseThrow().text());
        assertEquals(20_725, year.orders());
        assertEquals(531_282, year.orderLines());
        assertEquals(2_189, year.guestOrders());
        assertEquals(4_339, year.customers());
        assertEquals(4_339, year.newCustomers());
        assertEquals(2_845, year.returningCustomers());
        assertEquals(3_836, year.returnDocuments());
        assertEquals(9_288, year.returnLines());
        for (Metric metric : Metric.values()) {
            DrillDown rows = shop.asOwner(() -> figures.rows(metric, FigureQuery.whole(YEAR), Optional.empty(), 1));
            assertEquals(TestFigures.value(metric, year), rows.figure(), metric.id());
        }
    }

    private void theParts() {
        assertEquals(
                3_956,
                parts(Dimension.PRODUCT, Metric.NET_SALES).groups(),
                "stock codes, those that were only credited included");
        assertEquals(
                List.of("DOT 206248.77", "22423 174484.74", "23843 168469.60", "85123A 104518.80", "47566 99504.33"),
                top(Dimension.PRODUCT));
        assertEquals(
                List.of(
                        "United Kingdom 9014160.02",
                        "Netherlands 285446.34",
                        "EIRE 283453.96",
                        "Germany 228867.14",
                        "France 209715.11"),
                top(Dimension.COUNTRY));
    }

    private void theMonths(List<String> expected) {
        for (String line : expected.subList(1, expected.size())) {
            List<String> cells = List.of(line.split(",", -1));
            LocalDate first = LocalDate.parse(cells.get(0) + "-01");
            Period month = new Period(first, Interval.MONTH.endOf(first));
            Kpis kpis = shop.asOwner(() -> figures.kpis(FigureQuery.whole(month)));
            assertEquals(
                    cells.subList(1, 5),
                    List.of(
                            String.valueOf(kpis.orders()),
                            kpis.grossSales().text(),
                            kpis.returns().text(),
                            kpis.netSales().text()),
                    line);
            for (Metric metric : List.of(Metric.CUSTOMERS, Metric.NEW_CUSTOMERS, Metric.RETURNING_CUSTOMERS)) {
                DrillDown rows =
                        shop.asOwner(() -> figures.rows(metric, FigureQuery.whole(month), Optional.empty(), 1));
                assertEquals(TestFigures.value(metric, kpis), rows.figure(), metric.id() + " of " + month);
            }
        }
    }

    private List<String> top(Dimension dimension) {
        return parts(dimension, Metric.GROSS_SALES).top().stream()
                .map(slice -> slice.key() + " " + slice.value())
                .toList();
    }

    private Breakdown parts(Dimension dimension, Metric metric) {
        return shop.asOwner(() -> figures.breakdown(dimension, metric, FigureQuery.whole(YEAR), 5));
    }

    private List<OutboxEvent> load(Path file) throws IOException, SQLException {
        try (Connection owner = TestDatabase.shared().owner();
                Statement sql = owner.createStatement();
                InputStream csv = new GZIPInputStream(Files.newInputStream(file))) {
            owner.setSchema(shop.tenant().key());
            sql.execute(ROWS.get(0));
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy raw (invoice, sku, name, quantity, at, price, customer, country) from stdin csv header",
                            csv);
            for (String step : ROWS.subList(1, ROWS.size())) {
                sql.execute(step);
            }
            List<OutboxEvent> events = new ArrayList<>();
            events(sql, "select id from sales_order order by id", "order.recorded", events);
            events(sql, "select id from sales_return order by id", "return.recorded", events);
            return events;
        }
    }

    private static void events(Statement sql, String query, String type, List<OutboxEvent> events) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        for (int at = 0; at < ids.size(); at += IDS_PER_EVENT) {
            events.add(TestShop.event(
                    type,
                    ids.subList(at, Math.min(at + IDS_PER_EVENT, ids.size())).toArray(UUID[]::new)));
        }
    }

    private static Path data() {
        String configured = System.getProperty("vitrine.test.data");
        if (configured != null) {
            return Path.of(configured);
        }
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("migrations/pom.xml"))) {
            root = root.getParent();
        }
        return root.resolve("../shared/data").normalize();
    }
}
