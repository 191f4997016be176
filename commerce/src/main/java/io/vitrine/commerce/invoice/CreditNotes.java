package io.vitrine.commerce.invoice;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Issues credit notes. Those of one invoice wait for each other. */
@Dependent
class CreditNotes {

    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended(current_user || '/credit/' || cast(? as text), 7))";

    private static final String OF_ORDER = "select id from invoice where order_id = :order and kind = 'INVOICE'";

    private final Database database;
    private final InvoiceRows rows;
    private final Press press;

    @Inject
    CreditNotes(Database database, InvoiceRows rows, Press press) {
        this.database = database;
        this.rows = rows;
        this.press = press;
    }

    /** @throws Problem 404 for no invoice, 422 for a line it does not have or more than is left of one */
    Issued issue(InvoiceId id, TakeBack wish) {
        database.tenant().useHandle(handle -> handle.execute(TAKE_TURN, id.value()));
        Invoice invoice = rows.find(id, press.today())
                .filter(found -> found.summary().kind() == InvoiceKind.INVOICE)
                .orElseThrow(() -> Problem.notFound("invoice"));
        return press.issue(new Correction(invoice, taken(id)).draft(wish, press.today()));
    }

    /** Takes back all that is left of an order's invoice; nothing when nothing is left, or when there is no invoice. */
    void issueRest(UUID order, String reason) {
        Optional<UUID> known = database.tenant()
                .withHandle(handle -> handle.createQuery(OF_ORDER)
                        .bind("order", order)
                        .mapTo(UUID.class)
                        .findOne());
        known.map(InvoiceId::new).ifPresent(id -> {
            database.tenant().useHandle(handle -> handle.execute(TAKE_TURN, id.value()));
            Invoice invoice = rows.find(id, press.today()).orElseThrow();
            Correction correction = new Correction(invoice, taken(id));
            if (!correction.rest().isEmpty()) {
                press.issue(correction.draft(new TakeBack(correction.rest(), reason), press.today()));
            }
        });
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
                                        row.getBigDecimal("tax"))))
                        .forEach(entry -> taken.put(entry.getKey(), entry.getValue())));
        return taken;
    }
}
