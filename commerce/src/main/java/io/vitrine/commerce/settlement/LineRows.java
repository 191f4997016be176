package io.vitrine.commerce.settlement;

import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Lines of settlement files, and what should have been in them. */
@ApplicationScoped
class LineRows {

    private static final String INSERT = """
            insert into settlement_line (id, settlement_id, row_no, kind, reference, currency, gross, fee, payout, payment_id,
                                         refund_id, order_id, settles, difference, expected)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String DIFFERENCES = """
            select difference, kind, row_no, reference, currency, gross, expected, payment_id, order_id from settlement_line
            where settlement_id = :id and difference is not null order by row_no nulls last, id limit 1000""";
    private static final String PAYOUTS = """
            select reference, currency, amount from settlement_payout where settlement_id = :id order by reference, currency""";

    /** A line with the id under which it is kept. */
    record Kept(UUID id, Judged judged) {}

    @Inject
    Database database;

    void insert(SettlementId settlement, List<Kept> lines) {
        database.tenant().useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            lines.forEach(kept -> batch.add(values(settlement, kept)));
            batch.execute();
        });
    }

    /** A payment that the file does not have. */
    void missing(SettlementId settlement, UUID id, Booked payment) {
        database.tenant()
                .useHandle(handle -> handle.execute(
                        INSERT,
                        id,
                        settlement.value(),
                        null,
                        LineKind.PAYMENT.name(),
                        payment.name().orElse(payment.payment().toString()),
                        payment.amount().currency().getCurrencyCode(),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        null,
                        payment.payment().value(),
                        null,
                        payment.order(),
                        false,
                        Difference.MISSING_THERE.name(),
                        payment.amount().amount()));
    }

    /** A payout of which another file said another amount. */
    void otherPayout(SettlementId settlement, UUID id, Payouts.Key payout, BigDecimal found, BigDecimal expected) {
        database.tenant()
                .useHandle(handle -> handle.execute(
                        INSERT,
                        id,
                        settlement.value(),
                        null,
                        LineKind.PAYOUT.name(),
                        payout.reference(),
                        payout.currency().getCurrencyCode(),
                        found,
                        BigDecimal.ZERO,
                        null,
                        null,
                        null,
                        null,
                        false,
                        Difference.AMOUNT_DIFFERS.name(),
                        expected));
    }

    List<DifferenceView> differences(SettlementId settlement) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(DIFFERENCES)
                        .bind("id", settlement.value())
                        .map(LineRows::difference)
                        .list());
    }

    List<PayoutView> payouts(SettlementId settlement) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PAYOUTS)
                        .bind("id", settlement.value())
                        .map((row, context) -> new PayoutView(
                                row.getString("reference"),
                                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")))))
                        .list());
    }

    private static @Nullable Object[] values(SettlementId settlement, Kept kept) {
        Judged judged = kept.judged();
        FileLine line = judged.line();
        boolean refund = line.kind() == LineKind.REFUND;
        return new @Nullable Object[] {
            kept.id(),
            settlement.value(),
            line.row(),
            line.kind().name(),
            line.reference(),
            line.currency().getCurrencyCode(),
            line.gross(),
            line.fee(),
            line.payout().orElse(null),
            judged.booked().map(booked -> booked.payment().value()).orElse(null),
            judged.booked().filter(booked -> refund).map(Booked::id).orElse(null),
            judged.booked().map(Booked::order).orElse(null),
            judged.settles() && line.kind() == (refund ? LineKind.REFUND : LineKind.PAYMENT),
            judged.difference().map(Enum::name).orElse(null),
            judged.expected().orElse(null)
        };
    }

    private static DifferenceView difference(ResultSet row, StatementContext context) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        @Nullable Integer number = row.getObject("row_no", Integer.class);
        Difference difference = Difference.valueOf(row.getString("difference"));
        return new DifferenceView(
                difference,
                LineKind.valueOf(row.getString("kind")),
                Optional.ofNullable(number),
                row.getString("reference"),
                difference == Difference.MISSING_THERE
                        ? Optional.empty()
                        : Optional.of(Money.of(row.getBigDecimal("gross"), currency)),
                Optional.ofNullable(row.getBigDecimal("expected")).map(amount -> Money.of(amount, currency)),
                Optional.ofNullable(row.getObject("payment_id", UUID.class)).map(PaymentId::new),
                Optional.ofNullable(row.getObject("order_id", UUID.class)));
    }
}
