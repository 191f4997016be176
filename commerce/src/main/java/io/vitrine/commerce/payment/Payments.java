package io.vitrine.commerce.payment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payments of the current business. */
@ApplicationScoped
public class Payments {

    /** More than any role's limit: for currencies in which no limit is set. */
    private static final BigDecimal BEYOND = new BigDecimal("1e18");

    @Inject
    PaymentRows rows;

    @Inject
    RefundRows refunds;

    @Inject
    Settlement settlement;

    @Inject
    Cursors cursors;

    /**
     * The payments of orders at the locations that the caller's access reaches.
     *
     * @throws Problem 422 when the cursor is not one of this list
     */
    @Transactional
    public PaymentPage search(PaymentSearch search) {
        CurrentCall.permit(Permission.READ_PAYMENTS);
        List<PaymentView> found =
                rows.find(search, search.after().map(cursors::open).map(PaymentPlace::read));
        if (found.size() <= search.limit()) {
            return new PaymentPage(found, Optional.empty());
        }
        List<PaymentView> page = found.subList(0, search.limit());
        return new PaymentPage(
                page,
                Optional.of(
                        cursors.sign(PaymentPlace.of(page.get(page.size() - 1)).text())));
    }

    @Transactional
    public Optional<PaymentView> find(PaymentId id) {
        CurrentCall.permit(Permission.READ_PAYMENTS);
        return rows.find(id);
    }

    /** Which invoices these payments, which the caller has found, were set against; by the ids of the payments. */
    @Transactional
    public Map<String, List<PaymentAllocation>> allocationsOf(List<PaymentView> found) {
        CurrentCall.permit(Permission.READ_PAYMENTS);
        return rows.allocations(found);
    }

    /** The refunds of a payment that the caller's access reaches, oldest first. */
    @Transactional
    public List<RefundView> refundsOf(PaymentId id) {
        CurrentCall.permit(Permission.READ_PAYMENTS);
        return rows.find(id).map(payment -> refunds.of(payment.id())).orElse(List.of());
    }

    /**
     * A person says that a transfer has arrived, or that the cash was collected.
     *
     * @param amount what came, in full
     * @param reason how it is known, such as the line of the bank's statement
     * @throws Problem 403 above the limit of the caller's role, 409 when it waits for nobody, 422 for another amount
     */
    @Transactional
    public PaymentView confirm(PaymentId id, Optional<Money> amount, Optional<String> reason) {
        CurrentCall.permit(Permission.REFUND_PAYMENTS);
        PaymentView payment = rows.find(id).orElseThrow(() -> Problem.notFound("payment"));
        permitUpTo(payment.amount());
        if (payment.method() != PaymentMethod.TRANSFER && payment.method() != PaymentMethod.COD) {
            throw Problem.of(
                    409, "payment-not-by-hand", "The gateway confirms this", "People confirm transfers and cash only.");
        }
        if (amount.filter(came -> !came.equals(payment.amount())).isPresent()) {
            throw Problem.invalid("amount", "Confirm " + payment.amount() + ", once all of it has come.");
        }
        if (!payment.open() || !settlement.enter(id, captured(payment), reason)) {
            throw Problem.of(
                    409,
                    "payment-not-open",
                    "It waits for nobody",
                    "This payment is " + payment.status().name() + ".");
        }
        return rows.find(id).orElseThrow();
    }

    /** Refuses an amount above the limit of the caller's role; in another currency than the business's any limit is too low. */
    static void permitUpTo(Money amount) {
        boolean own = amount.currency().equals(CurrentCall.require().business().currency());
        CurrentCall.permitUpTo(Permission.REFUND_PAYMENTS, own ? amount.amount() : BEYOND);
    }

    private static GatewayAnswer.Captured captured(PaymentView payment) {
        return new GatewayAnswer.Captured(
                payment.reference().orElse(payment.id().toString()),
                Money.zero(payment.amount().currency()));
    }
}
