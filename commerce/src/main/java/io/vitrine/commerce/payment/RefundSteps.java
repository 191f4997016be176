package io.vitrine.commerce.payment;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.money.Money;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The two steps of a refund, each inside a transaction; the gateway is asked between them. */
@ApplicationScoped
class RefundSteps {

    @Inject
    Database database;

    @Inject
    RefundRows rows;

    @Inject
    RefundReserve reserve;

    @Inject
    PaymentRows payments;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Refuses what is beyond the caller's limit, this order's earlier refunds by the caller included, and what is not there. */
    void check(AskRefund ask) {
        Payments.permitUpTo(withEarlier(ask));
        if (reserve.left(ask.order(), ask.amount().currency())
                        .compareTo(ask.amount().amount())
                < 0) {
            throw tooMuch(ask);
        }
    }

    /** What the caller gives back of this order in all: many small refunds are no way around a limit. */
    Money withEarlier(AskRefund ask) {
        return Money.of(
                ask.amount().amount().add(rows.byCaller(ask.order())),
                ask.amount().currency());
    }

    /** Sets the amount aside. @throws Problem 409 when less is left, or when the same request came twice at once */
    RefundView reserve(AskRefund ask) {
        Instant now = clock.instant();
        PaymentId payment = reserve.take(ask, now).orElseThrow(() -> tooMuch(ask));
        RefundId id = new RefundId(ids.next());
        if (!rows.insert(id, payment, ask, now)) {
            throw Problem.of(
                    409,
                    "request-in-progress",
                    "The same request is being worked on",
                    "Ask again in a moment with the same key.");
        }
        audit.record(new AuditEntry(
                "refund.asked",
                "refund",
                id.toString(),
                Optional.empty(),
                Optional.of(Map.of(
                        "payment", payment.toString(), "amount", ask.amount().toString())),
                Optional.of(ask.reason())));
        return rows.find(id).orElseThrow();
    }

    /** Enters the gateway's answer, once. The payment is locked before its refunds, here as in {@link #reserve}. */
    RefundView settle(RefundView refund, RefundAnswer answer) {
        PaymentView payment = payments.lock(refund.payment()).orElseThrow();
        Instant now = clock.instant();
        if (answer instanceof RefundAnswer.Pending pending) {
            rows.settle(refund.id(), RefundStatus.STARTED, Optional.of(pending.reference()), Optional.empty(), now);
        } else if (answer instanceof RefundAnswer.Refused refused) {
            if (rows.settle(refund.id(), RefundStatus.FAILED, Optional.empty(), Optional.of(refused.words()), now)) {
                rows.release(refund, now);
                note("refund.failed", refund, RefundStatus.FAILED);
            }
        } else if (rows.settle(
                refund.id(),
                RefundStatus.DONE,
                Optional.of(((RefundAnswer.Done) answer).reference()),
                Optional.empty(),
                now)) {
            done(refund, payment, now);
        }
        return rows.find(refund.id()).orElseThrow();
    }

    RefundRequest request(RefundView refund, PaymentView payment) {
        return new RefundRequest(
                refund.id(),
                payment.id(),
                payment.reference().orElseThrow(),
                refund.reference(),
                refund.amount(),
                payment.captured(),
                refund.createdAt());
    }

    private void done(RefundView refund, PaymentView payment, Instant now) {
        Together together = new Together();
        LedgerWrites.entry(
                together,
                ids.next(),
                now,
                LedgerAccounts.REFUNDS,
                LedgerAccounts.clearing(payment.gateway()),
                refund.amount().amount(),
                refund.amount().currency(),
                LedgerKind.REFUND,
                refund.order(),
                refund.id().toString());
        try {
            together.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException("A refund could not be entered", e);
        }
        note("payment.refunded", refund, RefundStatus.DONE);
        outbox.publish(
                new PaymentRefunded(refund.id(), payment.id(), refund.order(), payment.gateway(), refund.amount()));
    }

    private void note(String action, RefundView refund, RefundStatus after) {
        audit.record(new AuditEntry(
                action,
                "refund",
                refund.id().toString(),
                Optional.of(Map.of("status", refund.status().name())),
                Optional.of(Map.of(
                        "status", after.name(),
                        "payment", refund.payment().toString(),
                        "amount", refund.amount().toString())),
                Optional.of(refund.reason())));
    }

    private Problem tooMuch(AskRefund ask) {
        return Problem.of(
                409,
                "refund-exceeds-payment",
                "More than was paid",
                "At most "
                        + reserve.left(ask.order(), ask.amount().currency())
                                .stripTrailingZeros()
                                .toPlainString() + " " + ask.amount().currency().getCurrencyCode()
                        + " of one payment of this order can be refunded.");
    }
}
