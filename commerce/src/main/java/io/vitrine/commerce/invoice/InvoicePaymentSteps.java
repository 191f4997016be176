package io.vitrine.commerce.invoice;

import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.NewPayment;
import io.vitrine.commerce.payment.PaymentCaptured;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.core.access.CurrentCall;
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
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The writes around a payment of an invoice, each step in a transaction of its own. */
@ApplicationScoped
class InvoicePaymentSteps {

    private static final String LOCK = "select id from sales_order where id = :order for no key update";

    /** A payment of the same amount that the customer began and that is still open; it is asked for again. */
    private static final String BEGUN = """
            select id from payment where order_id = :order and gateway = :gateway and amount = :amount
              and status in ('STARTED', 'PENDING') order by created_at desc limit 1""";

    /** What is asked of a gateway. */
    record Asked(PaymentRequest request, NewPayment payment) {}

    @Inject
    InvoiceRows rows;

    @Inject
    Press press;

    @Inject
    Allocations allocations;

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** With a gateway that decides inside the house. */
    @Transactional
    public PaidNow atOnce(PayInvoice wish, Gateway gateway) {
        Invoice invoice = due(wish);
        if (wish.method() == PaymentMethod.TRANSFER
                && begun(wish, invoice, gateway).isPresent()) {
            return new PaidNow.Awaited(invoice.summary().orderNumber());
        }
        Asked asked = asked(wish, invoice, gateway, new PaymentId(ids.next()));
        return enter(asked, gateway.start(asked.request()));
    }

    /** Notes that a gateway elsewhere is going to be asked. */
    @Transactional
    public Asked begin(PayInvoice wish, Gateway gateway) {
        Invoice invoice = due(wish);
        Optional<UUID> begun = begun(wish, invoice, gateway);
        Asked asked = asked(wish, invoice, gateway, new PaymentId(begun.orElseGet(ids::next)));
        if (begun.isEmpty()) {
            Together writes = new Together();
            PaymentWrites.started(writes, asked.payment(), clock.instant());
            note("payment.started", asked.payment(), "STARTED", writes);
            write(writes);
        }
        return asked;
    }

    /** Enters its answer. @throws Problem 402 when it refused */
    @Transactional(dontRollbackOn = Problem.class)
    public PaidNow finish(Asked asked, GatewayAnswer answer) {
        if (answer instanceof GatewayAnswer.Refused refused) {
            Together writes = new Together();
            PaymentWrites.failed(writes, asked.payment().id(), refused, clock.instant());
            note("payment.failed", asked.payment(), "FAILED", writes);
            write(writes);
        }
        return enter(asked, answer);
    }

    private PaidNow enter(Asked asked, GatewayAnswer answer) {
        Instant now = clock.instant();
        NewPayment payment = asked.payment();
        Together writes = new Together();
        if (answer instanceof GatewayAnswer.Captured captured) {
            PaymentWrites.captured(writes, payment, captured, now);
            note("payment.captured", payment, "CAPTURED", writes);
            outbox.publish(
                    new PaymentCaptured(payment.id(), payment.order(), payment.gateway(), payment.amount()), writes);
            write(writes);
            allocations.captured(
                    payment.id().value(), payment.order(), payment.amount().amount());
            return new PaidNow.Paid();
        }
        if (answer instanceof GatewayAnswer.Pending pending) {
            PaymentWrites.pending(writes, payment, pending, now);
            note("payment.pending", payment, "PENDING", writes);
            write(writes);
            return pending.redirect()
                    .<PaidNow>map(PaidNow.Elsewhere::new)
                    .orElseGet(() -> new PaidNow.Awaited(asked.request().number()));
        }
        throw Problem.of(402, "payment_refused", "The payment was refused", ((GatewayAnswer.Refused) answer).words());
    }

    /** The customer's invoice with the sum left that was seen; until the transaction ends nobody else pays it. */
    private Invoice due(PayInvoice wish) {
        UUID account = CurrentCall.requireCustomer();
        Invoice found = rows.own(account, wish.invoice(), press.today()).orElseThrow(() -> Problem.notFound("invoice"));
        database.tenant()
                .useHandle(handle -> handle.createQuery(LOCK)
                        .bind("order", found.summary().order())
                        .mapTo(UUID.class)
                        .list());
        Invoice invoice = rows.own(account, wish.invoice(), press.today()).orElseThrow();
        Money left = left(invoice);
        if (left.amount().signum() <= 0) {
            throw Problem.of(409, "nothing_to_pay", "Nothing is left to pay", "This invoice is paid.");
        }
        if (!left.equals(wish.seen())) {
            throw Problem.of(
                    409,
                    "total_changed",
                    "Something else is left to pay now",
                    "Nothing was paid. Look at the invoice again: " + left + " are left.");
        }
        return invoice;
    }

    private Optional<UUID> begun(PayInvoice wish, Invoice invoice, Gateway gateway) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BEGUN)
                        .bind("order", invoice.summary().order())
                        .bind("gateway", gateway.name())
                        .bind("amount", wish.seen().amount())
                        .mapTo(UUID.class)
                        .findOne());
    }

    private static Asked asked(PayInvoice wish, Invoice invoice, Gateway gateway, PaymentId id) {
        PaymentRequest request = new PaymentRequest(
                id,
                invoice.summary().order(),
                invoice.summary().orderNumber(),
                left(invoice),
                wish.token(),
                wish.returnUrl());
        return new Asked(request, NewPayment.of(request, gateway, wish.method()));
    }

    private static Money left(Invoice invoice) {
        return invoice.summary()
                .money(invoice.summary().balance().map(Balance::outstanding).orElse(BigDecimal.ZERO));
    }

    private void note(String action, NewPayment payment, String status, Together writes) {
        audit.record(
                AuditEntry.created(
                        action,
                        "payment",
                        payment.id(),
                        Map.of("status", status, "amount", payment.amount().toString(), "gateway", payment.gateway())),
                writes);
    }

    private void write(Together writes) {
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException("The payment of an invoice could not be entered", e);
        }
    }
}
