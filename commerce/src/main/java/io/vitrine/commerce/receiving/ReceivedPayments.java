package io.vitrine.commerce.receiving;

import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.NewPayment;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.money.Money;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.util.PSQLException;

/** Money that customers sent, entered by hand; for those whose access reaches the whole business. */
@ApplicationScoped
public class ReceivedPayments {

    private static final String GATEWAY = "transfer";
    /** More than any role's limit: for currencies in which no limit is set. */
    private static final BigDecimal BEYOND = new BigDecimal("1e18");

    @Inject
    Database database;

    @Inject
    ReceivedRows rows;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Of one customer or of all, the latest first; at most 100. */
    @Transactional
    public List<ReceivedPayment> latest(Optional<UUID> customer) {
        CurrentCall.permitAt(Permission.READ_PAYMENTS, Optional.empty());
        return rows.find(Optional.empty(), customer);
    }

    /**
     * Enters what came and sets it against invoices.
     *
     * @throws Problem 404 for no customer, 409 when nothing is owed or the reference was entered before, 422 for invoices that
     *     it cannot pay
     */
    @Transactional
    public ReceivedPayment receive(ReceivePayment command) {
        permitUpTo(command.amount());
        if (!rows.lock(command.customer())) {
            throw Problem.notFound("customer");
        }
        List<OpenInvoice> open = rows.open(command.customer(), command.amount().currency());
        if (open.isEmpty()) {
            throw Problem.of(
                    409, "nothing-owed", "Nothing is owed", "This customer has no open invoice in this currency.");
        }
        List<Share> shares = new Handout(open, command.amount().amount()).shares(command.shares());
        UUID order = open.stream()
                .filter(invoice ->
                        shares.isEmpty() || invoice.id().equals(shares.get(0).invoice()))
                .findFirst()
                .map(OpenInvoice::order)
                .orElseThrow();
        PaymentId id = new PaymentId(ids.next());
        Instant now = clock.instant();
        enter(new NewPayment(id, order, GATEWAY, PaymentMethod.TRANSFER, command.amount(), false), command, now);
        allocate(id, command.customer(), open, shares, now);
        return rows.find(Optional.of(id), Optional.empty()).get(0);
    }

    /**
     * Sets what is still on the customer's account against invoices.
     *
     * @param told the oldest first when absent
     * @throws Problem 404 for no such payment, 409 when nothing of it is left, 422 for invoices that it cannot pay
     */
    @Transactional
    public ReceivedPayment allocate(PaymentId id, Optional<List<Share>> told) {
        CurrentCall.permitAt(Permission.REFUND_PAYMENTS, Optional.empty());
        UUID customer = find(id).customer();
        rows.lock(customer);
        ReceivedPayment payment = find(id);
        if (payment.unallocated().amount().signum() <= 0) {
            throw Problem.of(409, "nothing-left", "All of it is set", "Nothing of this payment is on account.");
        }
        List<OpenInvoice> open = rows.open(customer, payment.amount().currency());
        List<Share> shares = new Handout(open, payment.unallocated().amount()).shares(told);
        if (shares.isEmpty()) {
            throw Problem.of(
                    409, "nothing-owed", "Nothing is owed", "This customer has no open invoice in this currency.");
        }
        allocate(id, customer, open, shares, clock.instant());
        return find(id);
    }

    private ReceivedPayment find(PaymentId id) {
        return rows.find(Optional.of(id), Optional.empty()).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("payment"));
    }

    private void enter(NewPayment payment, ReceivePayment command, Instant now) {
        Together writes = new Together();
        PaymentWrites.captured(
                writes,
                payment,
                new GatewayAnswer.Captured(
                        command.reference().orElse(payment.id().toString()),
                        Money.zero(payment.amount().currency())),
                now);
        writes.add(
                ReceivedRows.RECEIVED,
                payment.id().value(),
                payment.id().toString(),
                command.customer(),
                payment.amount().currency().getCurrencyCode(),
                payment.amount().amount(),
                now);
        audit.record(
                AuditEntry.created(
                        "payment.received",
                        "payment",
                        payment.id(),
                        Map.of(
                                "customer", TypeId.format("cus", command.customer()),
                                "amount", payment.amount().toString())),
                writes);
        outbox.publish(new MoneyReceived(payment.id(), payment.order(), payment.amount()), writes);
        write(writes);
    }

    private void allocate(PaymentId id, UUID customer, List<OpenInvoice> open, List<Share> shares, Instant now) {
        rows.allocate(id, shares, now);
        Together writes = new Together();
        for (Share share : shares) {
            audit.record(
                    AuditEntry.created(
                            "payment.allocated",
                            "payment",
                            id,
                            Map.of(
                                    "invoice", share.invoice().toString(),
                                    "amount", share.amount().toPlainString(),
                                    "customer", TypeId.format("cus", customer))),
                    writes);
            open.stream()
                    .filter(invoice -> invoice.id().equals(share.invoice())
                            && invoice.outstanding().compareTo(share.amount()) == 0)
                    .forEach(invoice -> {
                        PaymentWrites.cancelled(writes, invoice.order(), now);
                        outbox.publish(new InvoiceSettled(invoice.id(), invoice.order()), writes);
                    });
        }
        write(writes);
    }

    private void write(Together writes) {
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            if (e instanceof PSQLException sent
                    && sent.getServerErrorMessage() != null
                    && "payment_reference".equals(sent.getServerErrorMessage().getConstraint())) {
                throw Problem.of(
                        409,
                        "reference-known",
                        "This was entered before",
                        "A payment with this reference is there already. If it is another one, add the line's number.");
            }
            throw new IllegalStateException("A received payment could not be entered", e);
        }
    }

    private static void permitUpTo(Money amount) {
        CurrentCall.permitAt(Permission.REFUND_PAYMENTS, Optional.empty());
        boolean own = amount.currency().equals(CurrentCall.require().business().currency());
        CurrentCall.permitUpTo(Permission.REFUND_PAYMENTS, own ? amount.amount() : BEYOND);
    }
}
