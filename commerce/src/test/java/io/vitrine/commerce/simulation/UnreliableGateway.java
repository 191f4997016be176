package io.vitrine.commerce.simulation;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.GatewayKind;
import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.RefundAnswer;
import io.vitrine.commerce.payment.RefundId;
import io.vitrine.commerce.payment.RefundRequest;
import io.vitrine.commerce.payment.SoughtPayment;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TestDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A gateway whose answers get lost before or after it has acted, whose news come twice, late, in any order or never, and during
 * whose calls other things happen. Money itself it never loses: what it took and gave back is the truth.
 */
final class UnreliableGateway implements GatewayKind, Gateway {

    static final String NAME = "unreliable";

    final Map<PaymentId, Charge> charges = new LinkedHashMap<>();
    final Map<RefundId, RefundAnswer> refunds = new LinkedHashMap<>();
    final List<String> news = new ArrayList<>();
    private int events;
    private boolean healthy;
    private Runnable meanwhile = () -> {};

    private final Fate fate;

    UnreliableGateway(Fate fate) {
        this.fate = fate;
    }

    void begin(Runnable duringCalls) {
        charges.clear();
        refunds.clear();
        news.clear();
        healthy = false;
        meanwhile = duringCalls;
    }

    /** From now on it answers, and what it still has to say is said. */
    void recover() {
        healthy = true;
        meanwhile = () -> {};
    }

    /** The customer acts on the gateway's own page. */
    void decide(PaymentId payment, boolean pays) {
        Charge charge = known(payment);
        if (charge.state == Charge.State.WAITING) {
            charge.state = pays ? Charge.State.TAKEN : Charge.State.DECLINED;
            tell(payment);
        }
    }

    List<PaymentId> waiting() {
        return charges.entrySet().stream()
                .filter(one -> one.getValue().state == Charge.State.WAITING)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public GatewayAnswer start(PaymentRequest request) {
        called();
        Charge charge = charges.get(request.payment());
        if (charge == null) {
            charge = new Charge(request.amount(), draw());
            charges.put(request.payment(), charge);
            tell(request.payment());
        } else if (!charge.amount.equals(request.amount())) {
            throw new Violation("The gateway is asked for " + request.amount() + " instead of " + charge.amount);
        }
        answered();
        return answer(request.payment(), charge);
    }

    @Override
    public Optional<GatewayAnswer> find(SoughtPayment sought) {
        called();
        return Optional.ofNullable(charges.get(sought.payment())).map(charge -> answer(sought.payment(), charge));
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        called();
        RefundAnswer answer = refunds.get(request.refund());
        if (answer == null) {
            answer = drawRefund(request.refund());
            refunds.put(request.refund(), answer);
            if (!(answer instanceof RefundAnswer.Refused)) {
                giveBack(request);
            }
            tell(request.payment());
        }
        answered();
        return answer;
    }

    @Override
    public Optional<RefundAnswer> find(RefundRequest sought) {
        called();
        RefundAnswer answer = refunds.get(sought.refund());
        if (answer instanceof RefundAnswer.Pending pending && (healthy || fate.strikes(50))) {
            answer = new RefundAnswer.Done(pending.reference());
            refunds.put(sought.refund(), answer);
        }
        return Optional.ofNullable(answer);
    }

    @Override
    public GatewayNews read(WebhookCall call) {
        String[] parts = call.body().split(" ", 2);
        return new GatewayNews(parts[0], "something", PaymentId.parse(parts[1]), Optional.empty());
    }

    private void giveBack(RefundRequest request) {
        Charge charge = known(request.payment());
        charge.back = charge.back.plus(request.amount());
        if (!charge.taken() || charge.back.compareTo(charge.amount) > 0) {
            throw new Violation("The gateway is asked to give back " + charge.back + " of " + charge.amount);
        }
    }

    /** Usually once; also never, or several times. */
    private void tell(PaymentId payment) {
        String said = "evt" + events++ + " " + payment;
        for (int times = fate.strikes(20) ? 0 : 1 + fate.below(2); times > 0; times--) {
            news.add(said);
        }
    }

    private Charge known(PaymentId payment) {
        return Optional.ofNullable(charges.get(payment))
                .orElseThrow(() -> new Violation("The gateway has never heard of " + payment));
    }

    private Charge.State draw() {
        int drawn = fate.below(100);
        if (drawn < 45) {
            return Charge.State.TAKEN;
        }
        return drawn < 80 ? Charge.State.WAITING : Charge.State.DECLINED;
    }

    private RefundAnswer drawRefund(RefundId refund) {
        int drawn = healthy ? 0 : fate.below(100);
        if (drawn < 60) {
            return new RefundAnswer.Done("re_" + refund);
        }
        return drawn < 80
                ? new RefundAnswer.Pending("re_" + refund)
                : new RefundAnswer.Refused("The account is empty.");
    }

    private static GatewayAnswer answer(PaymentId payment, Charge charge) {
        return switch (charge.state) {
            case TAKEN ->
                new GatewayAnswer.Captured("ch_" + payment, Money.of(new BigDecimal("0.30"), charge.amount.currency()));
            case WAITING -> GatewayAnswer.Pending.redirecting("ch_" + payment, "https://gateway.example/" + payment);
            case DECLINED -> new GatewayAnswer.Refused("The card was declined.");
        };
    }

    /** The request is on its way, and may get lost. */
    private void called() {
        if (TestDatabase.shared().inTransaction()) {
            throw new Violation("The gateway is asked inside a transaction");
        }
        meanwhile.run();
        if (!healthy && fate.strikes(10)) {
            throw new GatewayFailed("The request got lost");
        }
    }

    /** It acted; the answer may get lost, and so may whoever asked. */
    private void answered() {
        meanwhile.run();
        fate.moment("between the gateway's answer and what follows it");
        if (!healthy && fate.strikes(10)) {
            throw new GatewayFailed("The answer got lost");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Unreliable";
    }

    @Override
    public PaymentMethod method() {
        return PaymentMethod.CARD;
    }

    @Override
    public boolean readyMade() {
        return true;
    }

    @Override
    public Set<String> settings() {
        return Set.of();
    }

    @Override
    public Set<String> secrets() {
        return Set.of();
    }

    @Override
    public Gateway open(Credentials credentials) {
        return this;
    }

    @Override
    public boolean instant() {
        return false;
    }

    @Override
    public boolean test() {
        return true;
    }
}
