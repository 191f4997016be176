package io.vitrine.commerce.supply;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Writes purchase orders. */
@Dependent
class PurchaseWrites {

    private static final String FOREIGN_KEY = "23503";

    private final Database database;
    private final Ids ids;

    @Inject
    PurchaseWrites(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    PurchaseId add(DraftPurchase wanted, Currency currency, BigDecimal rate, Instant now) {
        PurchaseId id = new PurchaseId(ids.next());
        Together writes = new Together()
                .add(
                        PurchaseSql.ADD,
                        id.value(),
                        "PO-" + nextNumber(),
                        wanted.supplier().value(),
                        wanted.location().value(),
                        currency.getCurrencyCode(),
                        rate,
                        wanted.note(),
                        wanted.expectedOn().orElse(null),
                        now,
                        actor());
        lines(id, wanted.lines(), writes);
        write(writes);
        return id;
    }

    void change(PurchaseId id, DraftPurchase wanted, Currency currency, BigDecimal rate) {
        Together writes = new Together()
                .add(
                        PurchaseSql.CHANGE,
                        wanted.supplier().value(),
                        wanted.location().value(),
                        currency.getCurrencyCode(),
                        rate,
                        wanted.note(),
                        wanted.expectedOn().orElse(null),
                        id.value())
                .add(PurchaseSql.EMPTY, id.value());
        lines(id, wanted.lines(), writes);
        write(writes);
    }

    void send(PurchaseId id, LocalDate expected, Instant now) {
        write(new Together().addExactly(1, PurchaseSql.SEND, now, expected, id.value()));
    }

    void cancel(PurchaseId id, Instant now) {
        write(new Together().addExactly(1, PurchaseSql.CANCEL, now, id.value()));
    }

    ReceiptId receive(ReceiveGoods goods, Instant now) {
        ReceiptId id = new ReceiptId(ids.next());
        UUID order = goods.order().value();
        UUID[] lines = goods.lines().stream().map(line -> line.line().value()).toArray(UUID[]::new);
        Long[] taken = goods.lines().stream().map(ReceiveGoods.Line::quantity).toArray(Long[]::new);
        Long[] rejected =
                goods.lines().stream().map(ReceiveGoods.Line::rejected).toArray(Long[]::new);
        write(new Together()
                .add(PurchaseSql.ADD_RECEIPT, id.value(), order, now, goods.note(), actor())
                .add(PurchaseSql.ADD_RECEIPT_LINES, id.value(), lines, taken, rejected)
                .addExactly(lines.length, PurchaseSql.COUNT_LINES, lines, taken, rejected, order)
                .add(PurchaseSql.PROGRESS, now, order));
        return id;
    }

    private long nextNumber() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PurchaseSql.COUNT_ON)
                        .mapTo(Long.class)
                        .one());
    }

    private void lines(PurchaseId id, List<DraftPurchase.Line> lines, Together writes) {
        writes.add(
                PurchaseSql.ADD_LINES,
                id.value(),
                lines.stream().map(line -> ids.next()).toArray(UUID[]::new),
                lines.stream().map(line -> line.variant().value()).toArray(UUID[]::new),
                lines.stream().map(DraftPurchase.Line::quantity).toArray(Long[]::new),
                lines.stream().map(DraftPurchase.Line::unitCost).toArray(BigDecimal[]::new),
                lines.stream().map(DraftPurchase.Line::why).toArray(String[]::new));
    }

    private void write(Together writes) {
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static RuntimeException refused(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        if (message == null || !FOREIGN_KEY.equals(failure.getSQLState())) {
            return new IllegalStateException("A purchase order could not be written", failure);
        }
        return String.valueOf(message.getConstraint()).contains("location")
                ? Problem.invalid("location", "Use the id of one of your locations; GET /api/locations lists them.")
                : Problem.invalid("lines", "Use ids of variants; GET /api/products lists them.");
    }

    private static String actor() {
        return CurrentCall.require().actor().key();
    }
}
