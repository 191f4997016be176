package io.vitrine.commerce.payment;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Enters what a gateway or a person says to a payment: once, whoever says it how often and in whatever order. A capture is
 * entered also when the payment had been given up before, since the money is there.
 */
@ApplicationScoped
class Settlement {

    @Inject
    Database database;

    @Inject
    PaymentRows rows;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Inside a transaction.
     *
     * @param reason why a person says so
     * @return whether anything changed
     */
    boolean enter(PaymentId id, GatewayAnswer answer, Optional<String> reason) {
        PaymentView payment = rows.lock(id).orElseThrow(() -> new IllegalStateException("No payment " + id));
        if (answer instanceof GatewayAnswer.Captured captured) {
            return payment.status() != PaymentStatus.CAPTURED && captured(payment, captured, reason);
        }
        if (!payment.open()) {
            return false;
        }
        return answer instanceof GatewayAnswer.Pending pending
                ? pending(payment, pending)
                : failed(payment, (GatewayAnswer.Refused) answer);
    }

    private boolean captured(PaymentView payment, GatewayAnswer.Captured answer, Optional<String> reason) {
        Together together = new Together();
        PaymentWrites.captured(together, payment.asNew(), answer, clock.instant());
        note(
                together,
                "payment.captured",
                payment,
                PaymentStatus.CAPTURED,
                Map.of("reference", answer.reference()),
                reason);
        outbox.publish(
                new PaymentCaptured(payment.id(), payment.order(), payment.gateway(), payment.amount()), together);
        return write(together);
    }

    private boolean pending(PaymentView payment, GatewayAnswer.Pending answer) {
        boolean news = payment.status() == PaymentStatus.STARTED
                || (answer.reference().isPresent() && payment.reference().isEmpty());
        if (!news) {
            return false;
        }
        Together together = new Together();
        PaymentWrites.pending(together, payment.asNew(), answer, clock.instant());
        note(together, "payment.pending", payment, PaymentStatus.PENDING, Map.of(), Optional.empty());
        return write(together);
    }

    private boolean failed(PaymentView payment, GatewayAnswer.Refused answer) {
        Together together = new Together();
        PaymentWrites.failed(together, payment.id(), answer, clock.instant());
        note(together, "payment.failed", payment, PaymentStatus.FAILED, Map.of(), Optional.of(answer.words()));
        outbox.publish(new PaymentFailed(payment.id(), payment.order(), payment.gateway(), payment.amount()), together);
        return write(together);
    }

    private void note(
            Together together,
            String action,
            PaymentView payment,
            PaymentStatus after,
            Map<String, String> more,
            Optional<String> reason) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put("status", after.name());
        facts.put("amount", payment.amount().toString());
        facts.put("gateway", payment.gateway());
        audit.record(
                new AuditEntry(
                        action,
                        "payment",
                        payment.id().toString(),
                        Optional.of(Map.of("status", payment.status().name())),
                        Optional.of(facts),
                        reason),
                together);
    }

    private boolean write(Together together) {
        try {
            together.write(database.tenantDataSource());
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("A payment could not be entered", e);
        }
    }
}
