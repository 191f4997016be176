package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.util.Optional;

/** A gateway that decides without leaving the process, and whose money moves by people's hands or not at all. */
record InProcess(String name, boolean test) implements Gateway {

    /** The token that the simulator refuses. */
    static final String DECLINED = "tok_decline";

    @Override
    public boolean instant() {
        return true;
    }

    @Override
    public GatewayAnswer start(PaymentRequest request) {
        if (!test) {
            return GatewayAnswer.Pending.at(request.payment().toString());
        }
        return request.token().filter(DECLINED::equals).isPresent()
                ? new GatewayAnswer.Refused("The card was declined. Try another one.")
                : new GatewayAnswer.Captured(
                        request.payment().toString(),
                        Money.zero(request.amount().currency()));
    }

    /** What waits for hands goes on waiting; the simulator's answers are written at once or never. */
    @Override
    public Optional<GatewayAnswer> find(SoughtPayment sought) {
        if (!sought.wanted()) {
            return Optional.of(new GatewayAnswer.Refused("It is not waited for any more."));
        }
        return test
                ? Optional.empty()
                : Optional.of(GatewayAnswer.Pending.at(sought.payment().toString()));
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        return new RefundAnswer.Done(request.refund().toString());
    }

    @Override
    public Optional<RefundAnswer> find(RefundRequest sought) {
        return Optional.of(refund(sought));
    }

    @Override
    public GatewayNews read(WebhookCall call) {
        throw Problem.notFound("gateway");
    }
}
