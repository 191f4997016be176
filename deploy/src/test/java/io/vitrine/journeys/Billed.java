package io.vitrine.journeys;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vitrine.core.persistence.TypeId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Puts invoices where a business keeps them, for tests that ask who may touch them rather than how they come to be. */
public final class Billed {

    private static final String ISSUE = """
            insert into %1$s.invoice_series (series, next) values ('T', 1) on conflict (series) do nothing;
            insert into %1$s.invoice (id, kind, series, sequence, number, order_id, order_number, issued_at, issued_on, due_on,
                                      seller, buyer, currency, net, tax, total, taxes, payment_method)
            select ?, 'INVOICE', 'T', n.next, 'T-' || n.next, ?, 'X-1', now(), current_date, current_date,
                   '{"legalName":"T","address":{"country":"ES"},"taxPack":"none"}',
                   '{"name":"Gus","address":{"country":"ES"}}', 'EUR', 10, 0, 10, '[]', 'CARD'
            from (select count(*) + 1 as next from %1$s.invoice) n;
            insert into %1$s.invoice_line (invoice_id, line_no, kind, sku, name, quantity, unit_price, discount, net, tax_rate, tax)
            values (?, 1, 'GOODS', 'S', 'Thing', 5, 2, 0, 10, 0, 0)""";
    private static final String CUSTOMER =
            "insert into %1$s.customer (id, email, name, created_at) values (?, ?, 'Gus', now())";

    private static final String OWED = """
            update %1$s.invoice set customer_id = ? where id = ?""";
    private static final String RECEIPT = """
            insert into %1$s.invoice_series (series, next) values ('RCP', 1) on conflict (series) do nothing;
            insert into %1$s.payment (id, order_id, gateway, method, status, currency, amount, captured, created_at, updated_at)
            values (?, ?, 'simulator', 'SIMULATOR', 'CAPTURED', 'EUR', 5, 5, now(), now());
            insert into %1$s.receipt (id, series, sequence, number, payment_id, part, order_id, order_number, issued_at, issued_on,
                                      received_at, seller, buyer, method, currency, amount)
            select ?, 'RCP', n.next, 'R-' || n.next, ?, 1, ?, 'X-1', now(), current_date, now(),
                   '{"legalName":"T","address":{"country":"ES"},"taxPack":"none"}',
                   '{"name":"Gus","address":{"country":"ES"}}', 'CARD', 'EUR', 5
            from (select count(*) + 1 as next from %1$s.receipt) n""";
    private static final String BOOKED = """
            insert into %1$s.ledger_entry (id, posting, at, debit, credit, amount, currency, kind, source)
            values (gen_random_uuid(), gen_random_uuid(), ?::timestamptz, 'receivable', 'sales', 1, 'EUR', 'SALE', ?)""";

    private Billed() {}

    /** The id of an invoice over 10 that this customer owes. */
    public static String owed(Business business, String customer) {
        String invoice = invoice(business);
        run(
                business,
                OWED,
                TypeId.parse("cus", customer).orElseThrow(),
                TypeId.parse("inv", invoice).orElseThrow());
        return invoice;
    }

    /** The id of a receipt. */
    public static String receipt(Business business) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID payment = UuidCreator.getTimeOrderedEpoch();
        run(business, RECEIPT, payment, id, id, payment, id);
        return TypeId.format("rct", id);
    }

    /** An entry of the ledger at a moment. */
    public static void booked(Business business, String at) {
        run(business, BOOKED, at, at);
    }

    /** The id of an invoice of five pieces. */
    public static String invoice(Business business) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        run(business, ISSUE, id, UUID.randomUUID(), id);
        return TypeId.format("inv", id);
    }

    /** The id of a customer. */
    public static String customer(Business business) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        run(business, CUSTOMER, id, id + "@c.example");
        return TypeId.format("cus", id);
    }

    private static void run(Business business, String sql, Object... values) {
        try (Connection owner = business.server().owner();
                PreparedStatement statement = owner.prepareStatement(sql.formatted(business.key()))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
