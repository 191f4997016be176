package io.vitrine.commerce.invoice;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Issues credit notes. Those of one invoice wait for each other, and the ledger follows each. */
@Dependent
class CreditNotes {

    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended(current_user || '/credit/' || cast(? as text), 7))";
    private static final String OF_ORDER = "select id from invoice where order_id = :order and kind = 'INVOICE'";
    /** Pieces that came back and stand on no credit note yet. */
    private static final String RETURNED = """
            select t.line_no, cast(t.returned - coalesce(sum(l.quantity), 0) as int) as pieces
            from order_line_detail t
            left join invoice n on n.order_id = t.order_id and n.kind = 'CREDIT_NOTE'
            left join invoice_line l on l.invoice_id = n.id and l.corrects = t.line_no and l.kind = 'GOODS'
            where t.order_id = :order and t.returned > 0
            group by t.line_no, t.returned having t.returned > coalesce(sum(l.quantity), 0) order by t.line_no""";
    /** What went back to the customer beyond what was paid too much and what credit notes have taken back. */
    private static final String REFUNDED = """
            select went.amount - greatest(came.amount - i.total, 0) - (
                       select coalesce(sum(n.total), 0) from invoice n where n.corrects = i.id)
            from invoice i
            cross join lateral (select coalesce(sum(a.amount), 0) as amount from invoice_allocation a
                                where a.invoice_id = i.id and a.amount > 0) came
            cross join lateral (select coalesce(-sum(a.amount), 0) as amount from invoice_allocation a
                                where a.invoice_id = i.id and a.amount < 0) went
            where i.id = :id""";

    private static final String WHY = """
            select reason from refund where order_id = :order and status = 'DONE' order by updated_at desc, id desc limit 1""";

    private final Database database;
    private final InvoiceRows rows;
    private final Press press;
    private final LedgerAgreement ledger;

    @Inject
    CreditNotes(Database database, InvoiceRows rows, Press press, LedgerAgreement ledger) {
        this.database = database;
        this.rows = rows;
        this.press = press;
        this.ledger = ledger;
    }

    /** @throws Problem 404 for no invoice, 422 for a line it does not have or more than is left of one */
    Issued issue(InvoiceId id, TakeBack wish) {
        takeTurn(id);
        Invoice invoice = rows.find(id, press.today())
                .filter(found -> found.summary().kind() == InvoiceKind.INVOICE)
                .orElseThrow(() -> Problem.notFound("invoice"));
        return issue(new Correction(invoice, taken(id)).draft(wish, press.today()));
    }

    /** Takes back all that is left of an order's invoice; nothing when nothing is left, or when there is no invoice. */
    void issueRest(UUID order, String reason) {
        invoiceOf(order).ifPresent(id -> {
            takeTurn(id);
            Correction correction = correction(id);
            pieces(correction, correction.rest(), reason);
            agree(order, id);
        });
    }

    /** Takes back what came back of an order, and what was refunded beyond that; told twice, it does nothing more. */
    void settle(UUID order) {
        invoiceOf(order).ifPresent(id -> {
            takeTurn(id);
            List<TakeBack.Piece> returned = database.tenant()
                    .withHandle(handle -> handle.createQuery(RETURNED)
                            .bind("order", order)
                            .map((row, context) -> new TakeBack.Piece(row.getInt("line_no"), row.getInt("pieces")))
                            .list());
            if (!returned.isEmpty()) {
                pieces(correction(id), returned, "Goods were returned");
            }
            BigDecimal refunded = database.tenant()
                    .withHandle(handle -> handle.createQuery(REFUNDED)
                            .bind("id", id.value())
                            .mapTo(BigDecimal.class)
                            .one());
            if (refunded.signum() > 0) {
                new Reduction(invoice(id), taken(id))
                        .draft(refunded, why(order), press.today())
                        .ifPresent(this::issue);
            }
            agree(order, id);
        });
    }

    /** What came back may stand on earlier notes already, since it was refunded before: then no note books it rightly. */
    private void agree(UUID order, InvoiceId id) {
        if (!taken(id).isEmpty()) {
            ledger.reach(order, id);
        }
    }

    /** Of pieces that are worth nothing any more there is nothing to write. */
    private void pieces(Correction correction, List<TakeBack.Piece> pieces, String reason) {
        if (!pieces.isEmpty()) {
            Draft draft = correction.draft(new TakeBack(pieces, reason), press.today());
            if (draft.net().add(draft.tax()).signum() > 0) {
                issue(draft);
            }
        }
    }

    private Issued issue(Draft draft) {
        Issued issued = press.issue(draft);
        ledger.reach(draft.order(), Currency.getInstance(draft.currency()), issued.id());
        return issued;
    }

    private Correction correction(InvoiceId id) {
        return new Correction(invoice(id), taken(id));
    }

    private Invoice invoice(InvoiceId id) {
        return rows.find(id, press.today()).orElseThrow();
    }

    private void takeTurn(InvoiceId id) {
        database.tenant().useHandle(handle -> handle.execute(TAKE_TURN, id.value()));
    }

    private Optional<InvoiceId> invoiceOf(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OF_ORDER)
                        .bind("order", order)
                        .mapTo(UUID.class)
                        .findOne())
                .map(InvoiceId::new);
    }

    private String why(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(WHY)
                        .bind("order", order)
                        .mapTo(String.class)
                        .findOne())
                .orElse("Money was refunded");
    }

    private Map<Integer, Correction.Taken> taken(InvoiceId id) {
        Map<Integer, Correction.Taken> taken = new HashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(InvoiceSql.CREDITED)
                        .bind("id", id.value())
                        .map((row, context) -> Map.entry(
                                row.getInt("line_no"),
                                new Correction.Taken(
                                        row.getBigDecimal("quantity"),
                                        row.getBigDecimal("net"),
                                        row.getBigDecimal("tax"),
                                        row.getBigDecimal("reduced_net"),
                                        row.getBigDecimal("reduced_tax"))))
                        .forEach(entry -> taken.put(entry.getKey(), entry.getValue())));
        return taken;
    }
}
