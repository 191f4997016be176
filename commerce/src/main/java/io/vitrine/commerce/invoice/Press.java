package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Where drafts become documents. The number is drawn and the document written in the caller's transaction; who draws from a
 * series waits until the one before has ended, so that a number that was not used is drawn again.
 */
@Dependent
class Press {

    private static final String DRAW = """
            insert into invoice_series (series, next) values (:series, 2)
            on conflict (series) do update set next = invoice_series.next + 1
            returning next - 1""";
    private static final String DOCUMENT = """
            insert into invoice (id, kind, series, sequence, number, corrects, order_id, order_number, customer_id, issued_at,
                                 issued_on, due_on, seller, buyer, currency, net, tax, total, taxes, payment_method, reason,
                                 corrects_closed)
            values (?, ?, ?, ?, ?, ?::uuid, ?, ?, ?::uuid, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?::jsonb, ?, ?,
                    (select p.first_day from accounting_period p join invoice i on p.first_day = date_trunc('month', i.issued_on)
                     where i.id = ?::uuid and p.closed))""";
    private static final String LINES = """
            insert into invoice_line (invoice_id, line_no, kind, corrects, sku, name, quantity, unit_price, discount, net,
                                      tax_rate, tax, tax_code)
            select ?, line.no, line.kind, line.corrects, line.sku, line.name, line.quantity, line.price, line.discount,
                   line.net, line.rate, line.tax, line.code
            from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[],
                        ?::numeric[], ?::numeric[], ?::text[]) with ordinality
                 as line (kind, corrects, sku, name, quantity, price, discount, net, rate, tax, code, no)""";

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final Consumer<AuditEntry> trail;
    private final Consumer<DomainEvent> outbox;

    @Inject
    Press(Database database, Ids ids, Clock clock, Audit audit, Outbox outbox) {
        this(database, ids, clock, audit::record, outbox::publish);
    }

    Press(Database database, Ids ids, Clock clock, Consumer<AuditEntry> trail, Consumer<DomainEvent> outbox) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.trail = trail;
        this.outbox = outbox;
    }

    /** The day a document bears that is issued now. */
    LocalDate today() {
        return clock.instant().atZone(CurrentCall.require().business().zone()).toLocalDate();
    }

    /** Draws the number and writes the document. */
    Issued issue(Draft draft) {
        Instant now = clock.instant();
        LocalDate today = today();
        Series series = Series.of(draft.kind(), draft.seller().taxPack(), today);
        InvoiceId id = new InvoiceId(ids.next());
        long sequence = database.tenant()
                .withHandle(handle -> handle.createQuery(DRAW)
                        .bind("series", series.name())
                        .mapTo(Long.class)
                        .one());
        String number = series.number(sequence);
        Together together = new Together()
                .add(
                        DOCUMENT,
                        id.value(),
                        draft.kind().name(),
                        series.name(),
                        sequence,
                        number,
                        draft.corrects().map(InvoiceId::value).orElse(null),
                        draft.order(),
                        draft.orderNumber(),
                        draft.customer().orElse(null),
                        now,
                        today,
                        draft.dueOn().isBefore(today) ? today : draft.dueOn(),
                        draft.seller().json().toString(),
                        draft.buyer().json().toString(),
                        draft.currency(),
                        draft.net(),
                        draft.tax(),
                        draft.net().add(draft.tax()),
                        TaxShare.write(draft.taxes()).toString(),
                        draft.paymentMethod(),
                        draft.reason(),
                        draft.corrects().map(InvoiceId::value).orElse(null))
                .addExactly(draft.lines().size(), LINES, lines(id, draft.lines()));
        try {
            together.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException("The document " + number + " could not be written", e);
        }
        told(draft, id, number);
        return new Issued(id, number);
    }

    private void told(Draft draft, InvoiceId id, String number) {
        boolean invoice = draft.kind() == InvoiceKind.INVOICE;
        trail.accept(new AuditEntry(
                invoice ? "invoice.issued" : "credit-note.issued",
                "invoice",
                id.toString(),
                Optional.empty(),
                Optional.of(Map.of(
                        "number",
                        number,
                        invoice ? "order" : "invoice",
                        invoice
                                ? draft.orderNumber()
                                : draft.corrects().orElseThrow().toString(),
                        "total",
                        draft.net().add(draft.tax()).toPlainString(),
                        "currency",
                        draft.currency())),
                Optional.of(draft.reason()).filter(reason -> !reason.isEmpty())));
        outbox.accept(new InvoiceIssued(id, draft.kind()));
    }

    private static Object[] lines(InvoiceId id, List<InvoiceLine> lines) {
        return new Object[] {
            id.value(),
            column(lines, line -> line.kind().name(), String[]::new),
            column(lines, line -> line.corrects().orElse(null), Integer[]::new),
            column(lines, InvoiceLine::sku, String[]::new),
            column(lines, InvoiceLine::name, String[]::new),
            column(lines, InvoiceLine::quantity, BigDecimal[]::new),
            column(lines, InvoiceLine::unitPrice, BigDecimal[]::new),
            column(lines, InvoiceLine::discount, BigDecimal[]::new),
            column(lines, InvoiceLine::net, BigDecimal[]::new),
            column(lines, InvoiceLine::taxRate, BigDecimal[]::new),
            column(lines, InvoiceLine::tax, BigDecimal[]::new),
            column(lines, line -> line.taxCode().orElse(null), String[]::new)
        };
    }

    private static <T> T[] column(
            List<InvoiceLine> lines,
            Function<InvoiceLine, @org.jspecify.annotations.Nullable T> value,
            IntFunction<T[]> array) {
        return lines.stream().map(value).toArray(array);
    }
}
