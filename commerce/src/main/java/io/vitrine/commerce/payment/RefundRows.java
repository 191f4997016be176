package io.vitrine.commerce.payment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Refunds of the current business, and the amounts that they set aside. */
@ApplicationScoped
class RefundRows {

    private static final String COLUMNS = """
            select r.id, r.payment_id, r.order_id, r.amount, p.currency, r.status, r.reason, r.reference, r.refusal, r.created_at
            from refund r join payment p on p.id = r.payment_id""";
    private static final String FIND = COLUMNS + " where r.id = :id";
    private static final String OF = COLUMNS + " where r.payment_id = :payment order by r.created_at, r.id";
    private static final String BY_REQUEST = COLUMNS + " where r.request = :request";
    private static final String DUE = COLUMNS + """
             where r.status = 'STARTED' and r.updated_at < cast(:now as timestamptz) - interval '1 minute'
            order by r.updated_at limit 100""";

    private static final String RELEASE =
            "update payment set refunded = refunded - :amount, updated_at = :now where id = :payment";
    private static final String BY_ACTOR = """
            select coalesce(sum(amount), 0) from refund where order_id = :order and actor = :actor and status <> 'FAILED'""";
    private static final String INSERT = """
            insert into refund (id, payment_id, order_id, amount, status, reason, lines, actor, request, created_at, updated_at)
            values (:id, :payment, :order, :amount, 'STARTED', :reason, cast(:lines as jsonb), :actor, :request, :now, :now)
            on conflict (request) do nothing""";
    private static final String SETTLE = """
            update refund set status = :status, reference = coalesce(:reference, reference), refusal = :refusal, updated_at = :now
            where id = :id and status = 'STARTED'""";

    @Inject
    Database database;

    /** What the caller has refunded of this order before. */
    BigDecimal byCaller(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BY_ACTOR)
                        .bind("order", order)
                        .bind("actor", CurrentCall.require().actor().key())
                        .mapTo(BigDecimal.class)
                        .one());
    }

    /** @return whether no other request had this key */
    boolean insert(RefundId id, PaymentId payment, AskRefund ask, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(INSERT)
                                .bind("id", id.value())
                                .bind("payment", payment.value())
                                .bind("order", ask.order())
                                .bind("amount", ask.amount().amount())
                                .bind("reason", ask.reason())
                                .bind("lines", ask.lines().map(Object::toString).orElse(null))
                                .bind("actor", CurrentCall.require().actor().key())
                                .bind("request", ask.request().orElse(null))
                                .bind("now", PaymentRows.utc(now))
                                .execute()
                        == 1);
    }

    /** Gives back what was set aside. */
    void release(RefundView refund, Instant now) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(RELEASE)
                        .bind("payment", refund.payment().value())
                        .bind("amount", refund.amount().amount())
                        .bind("now", PaymentRows.utc(now))
                        .execute());
    }

    /** @return whether it was still open */
    boolean settle(
            RefundId id, RefundStatus status, Optional<String> reference, Optional<String> refusal, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(SETTLE)
                                .bind("id", id.value())
                                .bind("status", status.name())
                                .bind("reference", reference.orElse(null))
                                .bind("refusal", refusal.orElse(null))
                                .bind("now", PaymentRows.utc(now))
                                .execute()
                        == 1);
    }

    Optional<RefundView> find(RefundId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(RefundRows::refund)
                        .findOne());
    }

    List<RefundView> of(PaymentId payment) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OF)
                        .bind("payment", payment.value())
                        .map(RefundRows::refund)
                        .list());
    }

    Optional<RefundView> byRequest(String request) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BY_REQUEST)
                        .bind("request", request)
                        .map(RefundRows::refund)
                        .findOne());
    }

    List<RefundView> due(Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(DUE)
                        .bind("now", PaymentRows.utc(now))
                        .map(RefundRows::refund)
                        .list());
    }

    private static RefundView refund(ResultSet row, StatementContext context) throws SQLException {
        return new RefundView(
                new RefundId(row.getObject("id", UUID.class)),
                new PaymentId(row.getObject("payment_id", UUID.class)),
                row.getObject("order_id", UUID.class),
                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                RefundStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                Optional.ofNullable(row.getString("reference")),
                Optional.ofNullable(row.getString("refusal")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
