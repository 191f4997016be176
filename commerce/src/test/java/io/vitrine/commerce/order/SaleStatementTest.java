package io.vitrine.commerce.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SaleStatementTest {

    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:30:00Z");

    private final TestDatabase test = TestDatabase.shared();
    private final Database database = test.database();
    private final Ids ids = new Ids();
    private final LocationId shop = new LocationId(ids.next());
    private Tenant business = test.newBusiness("GBP", "Europe/London");

    @BeforeEach
    void aBusinessWithAShop() {
        open("Europe/London");
    }

    @Test
    void anOrderIsTheSumOfItsRoundedLines() {
        record(aSale(aLine("2", "1.255", "0"), aLine("1.5", "3.333", "0.50")));
        assertEquals("7.51|0.50", one("select round(gross, 2) || '|' || round(discount, 2) from sales_order"));
        assertEquals("7.51", one("select round(sum(gross), 2)::text from order_line"));
    }

    @Test
    void theDayIsTheDayInTheBusinesssTimeZone() {
        open("America/New_York");
        record(aSale(aLine("1", "1", "0")));
        assertEquals("2025-12-31", one("select business_day::text from sales_order"));
    }

    @Test
    void aCustomerIsFoundAgainWhateverTheCaseOfTheAddress() {
        record(aSaleTo("Ana@shop.example", "Ana"));
        record(aSaleTo("ana@SHOP.example", "Ana B."));
        assertEquals("1|Ana B.|2", one("""
                select (select count(*) from customer) || '|' || (select name from customer) || '|'
                       || (select count(*) from sales_order where customer_id is not null)"""));
    }

    @Test
    void everySaleLeavesItsTrailAndItsEvents() {
        record(aSale(aLine("1", "9.99", "0")));
        assertEquals("order.recorded", owner("select string_agg(action, ',') from " + business.key() + ".audit_event"));
        assertEquals(
                "live,rollups",
                owner("select string_agg(subscriber, ',' order by subscriber) from platform.outbox where tenant_key = '"
                        + business.key() + "'"));
    }

    @Test
    void aNumberIsTakenOnce() {
        RecordSale sale = aSale(aLine("1", "1", "0"));
        RecordSale numbered = new RecordSale(
                Optional.of("T-1"),
                sale.placedAt(),
                shop,
                Channel.RETAIL,
                Optional.empty(),
                sale.currency(),
                sale.lines());
        record(numbered);
        assertEquals(409, assertThrows(Problem.class, () -> record(numbered)).status());
        assertEquals("1", one("select count(*)::text from sales_order"));
    }

    @Test
    void aKeyIsStoredWithItsAnswer() {
        Optional<IdempotencyKey> key = IdempotencyKey.of("till-7", "POST /api/orders", "{}");
        String answer = record(aSale(aLine("1", "1", "0")), key);
        assertEquals(answer, one("select body from idempotency where key = 'till-7'"));
        assertEquals(
                409,
                assertThrows(Problem.class, () -> record(aSale(aLine("1", "1", "0")), key))
                        .status());
        assertEquals("1", one("select count(*)::text from sales_order"));
    }

    @Test
    void anUnknownLocationIsRefusedByName() {
        RecordSale sale = aSale(aLine("1", "1", "0"));
        RecordSale elsewhere = new RecordSale(
                Optional.empty(),
                sale.placedAt(),
                new LocationId(UUID.randomUUID()),
                Channel.RETAIL,
                Optional.empty(),
                sale.currency(),
                sale.lines());
        Problem refused = assertThrows(Problem.class, () -> record(elsewhere));
        assertEquals("location", refused.errors().get(0).field());
    }

    @Test
    void allWrongFieldsAreNamedAtOnce() {
        Problem refused = assertThrows(Problem.class, () -> aSale(aLine("-1", "1", "0"), aLine("1", "1.00001", "0")));
        assertEquals(
                List.of("lines[0].quantity", "lines[1].unitPrice"),
                refused.errors().stream().map(Problem.FieldError::field).toList());
        assertTrue(assertThrows(Problem.class, () -> aSale(aLine("1", "1", "1.01")))
                .detail()
                .contains("discount"));
    }

    private void open(String zone) {
        business = test.newBusiness("GBP", zone);
        run("insert into location values ('" + shop.value() + "', 'Shop', 'SHOP', 'UTC', now())");
    }

    private RecordSale aSale(SaleLine... lines) {
        return new RecordSale(
                Optional.empty(),
                Optional.of(NEW_YEAR),
                shop,
                Channel.RETAIL,
                Optional.empty(),
                Currency.getInstance("GBP"),
                List.of(lines));
    }

    private RecordSale aSaleTo(String email, String name) {
        RecordSale sale = aSale(aLine("1", "1", "0"));
        return new RecordSale(
                Optional.empty(),
                sale.placedAt(),
                shop,
                Channel.RETAIL,
                Optional.of(new Buyer(email, Optional.of(name))),
                sale.currency(),
                sale.lines());
    }

    private static SaleLine aLine(String quantity, String price, String discount) {
        return new SaleLine(
                "SKU", "A thing", new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(discount));
    }

    private String record(RecordSale sale) {
        return record(sale, Optional.empty());
    }

    private String record(RecordSale sale, Optional<IdempotencyKey> key) {
        return test.inTransaction(business, () -> {
            Call call = CurrentCall.require();
            SaleStatement statement = new SaleStatement(
                    sale, key, call, new OrderId(ids.next()), ids, NEW_YEAR, List.of("rollups", "live"));
            try (Connection connection = database.tenantDataSource().getConnection();
                    PreparedStatement prepared = connection.prepareStatement(SaleSql.WRITE)) {
                statement.bind(connection, prepared);
                return SaleTransaction.lastText(prepared);
            } catch (SQLException e) {
                throw OrderRefused.from(e);
            }
        });
    }

    private void run(String sql) {
        test.inTransaction(business, () -> database.tenant().withHandle(handle -> handle.execute(sql)));
    }

    private String one(String sql) {
        return test.inTransaction(
                business,
                () -> database.tenant()
                        .withHandle(handle ->
                                handle.createQuery(sql).mapTo(String.class).one()));
    }

    private String owner(String sql) {
        try (Connection connection = test.owner();
                PreparedStatement statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
