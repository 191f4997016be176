package io.vitrine.commerce.payment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Gives money back; from an amount on that the business sets, a second person has to agree. */
@ApplicationScoped
class RefundPayment implements CriticalAction {

    static final String KIND = "payment.refund";

    @Inject
    RefundSteps steps;

    @Inject
    RefundRun runner;

    @Inject
    SettingRows settings;

    @Inject
    Transactions transactions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission needs() {
        return Permission.REFUND_PAYMENTS;
    }

    @Override
    public Set<CriticalRule> rules() {
        return Set.of(CriticalRule.REFUND);
    }

    @Override
    public Optional<CriticalRule> rule(JsonObject command) {
        Optional<BigDecimal> limit = transactions.in(settings::refundLimit);
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        Money amount = transactions.in(() -> steps.withEarlier(AskRefund.read(command, KIND)));
        boolean own = amount.currency().equals(CurrentCall.require().business().currency());
        return limit.filter(most -> !own || amount.amount().compareTo(most) > 0).map(most -> CriticalRule.REFUND);
    }

    @Override
    public String describe(JsonObject command) {
        AskRefund ask = AskRefund.read(command, KIND);
        return "Refund " + ask.amount() + " of the order " + TypeId.format("ord", ask.order()) + ".";
    }

    @Override
    public void check(JsonObject command) {
        AskRefund ask = AskRefund.read(command, KIND);
        transactions.run(() -> steps.check(ask));
    }

    @Override
    public String carryOut(JsonObject command, String reason) {
        RefundView refund = runner.run(AskRefund.read(command, reason));
        if (refund.status() == RefundStatus.FAILED) {
            throw refused(refund);
        }
        return refund.id().toString();
    }

    static Problem refused(RefundView refund) {
        return Problem.of(
                409,
                "refund-refused",
                "The gateway refused",
                refund.refusal().orElse("No money went back.") + " Nothing was refunded; it can be tried again.");
    }
}
