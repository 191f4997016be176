package io.vitrine.commerce.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.commerce.invoice.TakeBack;
import io.vitrine.core.audit.TestAudit;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // there is no container here
class PeriodStepsTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();

    @Test
    void intoAClosedMonthNobodyWritesAndACorrectionLiesInTheOpenOneAndSaysSo() {
        shop.on("2026-08-31");
        InvoiceId invoice = shop.issue(shop.order("CARD", BigDecimal.ZERO, "2 x 115 Boot"));
        shop.on("2026-10-02");
        change(AUGUST, true);
        for (String sql : List.of(
                "insert into ledger_entry (id, posting, at, debit, credit, amount, currency, kind, source) values"
                        + " (gen_random_uuid(), gen_random_uuid(), '2026-08-31T23:59:59Z', 'bank', 'sales', 1, 'ZAR', 'SALE', 'x')",
                "insert into invoice select (i).* from (select jsonb_populate_record(n, jsonb_build_object('id',"
                        + " gen_random_uuid(), 'sequence', 9, 'number', 'X', 'order_id', gen_random_uuid())) as i"
                        + " from invoice n) x")) {
            RuntimeException refused = assertThrows(RuntimeException.class, () -> shop.run(sql), sql);
            assertTrue(String.valueOf(refused.getMessage()).contains("is closed"), refused.toString());
        }
        Invoice note = shop.invoice(shop.takeBack(invoice, new TakeBack(List.of(new TakeBack.Piece(1, 1)), "Came back"))
                .id());
        assertEquals("2026-10-02", note.summary().issuedOn().toString());
        assertEquals("2026-08-01", note.correctsClosed().orElseThrow().toString());
        change(AUGUST, false);
        assertEquals(
                "REOPENED true,false",
                state(AUGUST) + " "
                        + shop.text(
                                "select string_agg(closed::text, ',' order by at, id) from accounting_period_step"));
        shop.on("2026-08-31");
        shop.issue(shop.order("CARD", BigDecimal.ZERO, "1 x 115 Boot"));
    }

    @Test
    void monthsAreClosedInTheirOrderAfterTheirEndAndOpenedBackwards() {
        shop.on("2026-08-10");
        shop.issue(shop.order("CARD", "1 x 10 Boot"));
        shop.on("2026-10-01");
        assertTrue(refused(SEPTEMBER, true).contains("Close 2026-08 first"));
        change(AUGUST, true);
        assertTrue(refused(YearMonth.of(2026, 10), true).contains("an hour after its end"));
        change(SEPTEMBER, true);
        assertTrue(refused(AUGUST, false).contains("Open 2026-09 first"));
        assertTrue(refused(AUGUST, true).contains("already"));
        assertEquals(
                404,
                assertThrows(Problem.class, () -> change(YearMonth.of(2019, 1), true))
                        .status());
        shop.on("2026-10-01");
        UUID unbilled = shop.order("CARD", "1 x 10 Boot");
        assertEquals("RUNNING", state(YearMonth.of(2026, 10)));
        shop.on("2026-11-05");
        assertTrue(refused(YearMonth.of(2026, 10), true).contains("1 orders of this month have no invoice"));
        assertEquals("0", shop.text("select count(*)::text from invoice where order_id = '" + unbilled + "'"));
    }

    /** 230 of 345 net 300 were billed for two pairs and one is shipped: of the 200 net for them 100 wait for the next month. */
    @Test
    void whatIsBilledAndNotShippedIsSetApartAtTheEndOfTheMonthAndComesBack() {
        shop.on("2026-08-20");
        UUID order = shop.order("CARD", BigDecimal.ZERO, "2 x 115 Boot", "1 x 115 Saddle");
        shop.issue(order);
        UUID cancelled = shop.order("CARD", BigDecimal.ZERO, "1 x 115 Boot");
        shop.issue(cancelled);
        shop.run(
                "insert into order_step (id, order_id, at, status, actor) values"
                        + " (gen_random_uuid(), ?, '2026-08-21T00:00:00Z', 'CANCELLED', 'x')",
                cancelled);
        UUID shipment = UUID.randomUUID();
        shop.run(
                "insert into shipment (id, order_id, location_id, status, created_at, shipped_at, actor)"
                        + " select ?, id, location_id, 'SHIPPED', now(), '2026-08-25T00:00:00Z', 'x' from sales_order where id = ?",
                shipment,
                order);
        shop.run("insert into shipment_line values (?, 1, 1), (?, 2, 1)", shipment, shipment);
        shop.on("2026-10-02");
        change(AUGUST, true);
        String apart =
                "select coalesce(string_agg(to_char(at at time zone 'UTC', 'YYYY-MM-DD') || ' ' || debit || ' ' || credit"
                        + " || ' ' || trim_scale(amount), ', ' order by at), '') from ledger_entry where kind = 'DEFERRAL'";
        assertEquals("2026-08-31 sales deferred-revenue 100, 2026-09-01 deferred-revenue sales 100", shop.text(apart));
        change(AUGUST, false);
        change(AUGUST, true);
        assertEquals("2", shop.text("select count(*)::text from ledger_entry where kind = 'DEFERRAL'"));
        assertEquals(
                "[100.00 ZAR]",
                shop.in(() -> steps().all()).stream()
                        .filter(period -> period.month().equals(AUGUST))
                        .findFirst()
                        .orElseThrow()
                        .deferred()
                        .toString());
    }

    /** Sold in the last moments of August and billed on the first of September, as is a credit note for what came back then. */
    @Test
    void salesAndTaxOfAClosedMonthAreThoseOfItsDocuments() {
        shop.on("2026-08-31");
        UUID early = shop.order("CARD", BigDecimal.ZERO, "2 x 115 Boot");
        InvoiceId invoice = shop.issue(early);
        UUID late = shop.order("CARD", "1 x 345 Saddle");
        shop.run(
                "insert into ledger_entry (id, posting, at, debit, credit, amount, currency, kind, order_id, source) select"
                        + " gen_random_uuid(), gen_random_uuid(), '2026-08-31T21:59:59Z', account, 'receivable', amount, 'ZAR',"
                        + " 'RETURN', ?, 'ret_1' from (values ('sales', 100), ('tax', 15)) as part (account, amount)",
                early);
        shop.on("2026-09-01");
        shop.issue(late);
        shop.takeBack(invoice, new TakeBack(List.of(new TakeBack.Piece(1, 1)), "Came back"));
        shop.on("2026-10-02");
        assertEquals("sales 400.00 shipping 52.17 tax 67.83", ledger("2026-08"), "by the moment of the sale");
        assertEquals("sales 200.00 tax 30.00", documents("2026-08"));
        change(AUGUST, true);
        change(SEPTEMBER, true);
        assertEquals(documents("2026-08"), ledger("2026-08"));
        assertEquals(documents("2026-09"), ledger("2026-09"));
        assertEquals("0", shop.text("""
                select coalesce(sum(case when credit = 'unbilled' then amount else -amount end), 0)::int::text
                from ledger_entry where 'unbilled' in (debit, credit)"""));
        change(SEPTEMBER, false);
        change(AUGUST, false);
        change(AUGUST, true);
        assertEquals(documents("2026-08"), ledger("2026-08"), "closed a second time");
        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> shop.run(
                        "insert into ledger_entry (id, posting, at, debit, credit, amount, currency, kind, source)"
                                + " values (gen_random_uuid(), gen_random_uuid(), '2026-08-31T21:59:59Z', 'sales', 'unbilled', 1, 'ZAR',"
                                + " 'DEFERRAL', 'x')"));
        assertTrue(String.valueOf(refused.getMessage()).contains("is closed"));
    }

    /** What the month has of sales, tax and delivery in the ledger, but for what waits to be shipped. */
    private String ledger(String month) {
        return shop.text("""
                select coalesce(string_agg(account || ' ' || round(amount, 2), ' ' order by account), '') from (
                    select account, sum(amount) as amount from (
                        select credit as account, amount, at, source from ledger_entry
                        union all select debit, -amount, at, source from ledger_entry) side
                    where account in ('sales', 'tax', 'shipping') and source not like 'deferral-%%'
                      and to_char(at at time zone 'UTC', 'YYYY-MM') = '%s'
                    group by account having sum(amount) <> 0) total""".formatted(month));
    }

    private String documents(String month) {
        return shop.text("""
                select coalesce(string_agg(account || ' ' || round(amount, 2), ' ' order by account), '') from (
                    select account, sum(amount) as amount from (
                        select 'tax' as account, case kind when 'INVOICE' then tax else -tax end as amount, issued_on from invoice
                        union all
                        select case l.kind when 'SHIPPING' then 'shipping' else 'sales' end,
                               case i.kind when 'INVOICE' then l.net else -l.net end, i.issued_on
                        from invoice i join invoice_line l on l.invoice_id = i.id) part
                    where to_char(issued_on, 'YYYY-MM') = '%s' group by account having sum(amount) <> 0) total""".formatted(month));
    }

    private String state(YearMonth month) {
        return shop.in(() -> steps().all()).stream()
                .filter(period -> period.month().equals(month))
                .findFirst()
                .orElseThrow()
                .state()
                .name();
    }

    private String refused(YearMonth month, boolean close) {
        Problem refused = assertThrows(Problem.class, () -> change(month, close));
        assertEquals(409, refused.status());
        return refused.detail();
    }

    private void change(YearMonth month, boolean close) {
        shop.in(() -> {
            steps().change(month, close, "The accountant asked for it");
            return true;
        });
    }

    private PeriodSteps steps() {
        Instant now = shop.today().atTime(12, 0).toInstant(ZoneOffset.UTC);
        PeriodSteps steps = new PeriodSteps();
        steps.clock = Clock.fixed(now, ZoneOffset.UTC);
        steps.rows = new PeriodRows(shop.database(), new Ids());
        steps.deferral = new Deferral(shop.database(), new Ids());
        steps.audit = new TestAudit(shop.database(), steps.clock);
        return steps;
    }
}
