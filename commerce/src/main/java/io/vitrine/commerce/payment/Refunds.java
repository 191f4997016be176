package io.vitrine.commerce.payment;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** Gives money back. Call it outside of transactions. */
@ApplicationScoped
public class Refunds {

    @Inject
    RefundRows rows;

    @Inject
    RefundReserve reserve;

    @Inject
    RefundRun runner;

    @Inject
    SecondPerson second;

    @Inject
    Transactions transactions;

    /**
     * Refunds at once, or puts it before a second person. With a request key that was used before, that refund is the result.
     *
     * @return the refund's id as its result
     * @throws Problem 403 above the limit of the caller's role, 409 when less was paid or when the gateway refuses
     */
    public Outcome ask(AskRefund ask) {
        CurrentCall.permit(Permission.REFUND_PAYMENTS);
        Optional<RefundView> before = ask.request().flatMap(key -> transactions.in(() -> rows.byRequest(key)));
        if (before.isPresent()) {
            return done(same(ask, before.get()));
        }
        if (CurrentCall.require().actor().kind() == Actor.Kind.SYSTEM) {
            return done(runner.run(ask));
        }
        return second.ask(RefundPayment.KIND, ask.command(), ask.reason());
    }

    /** The most that one refund of this order can give back. */
    public Money most(UUID order, Currency currency) {
        CurrentCall.permit(Permission.REFUND_PAYMENTS);
        return Money.of(transactions.in(() -> reserve.left(order, currency)), currency);
    }

    /** A refund, as the caller who asked for it sees it. */
    public RefundView find(RefundId id) {
        CurrentCall.permit(Permission.REFUND_PAYMENTS);
        return transactions.in(() -> rows.find(id)).orElseThrow(() -> Problem.notFound("refund"));
    }

    private static RefundView same(AskRefund ask, RefundView refund) {
        if (!refund.order().equals(ask.order())
                || refund.amount().compareTo(ask.amount()) != 0
                || !refund.reason().startsWith(ask.reason())) {
            throw Problem.of(
                    422,
                    "idempotency-key-reused",
                    "This key came with another request before",
                    "Use a new Idempotency-Key for a new request.");
        }
        return refund;
    }

    private static Outcome done(RefundView refund) {
        if (refund.status() == RefundStatus.FAILED) {
            throw RefundPayment.refused(refund);
        }
        return new Outcome.Done(refund.id().toString(), Optional.empty());
    }
}
