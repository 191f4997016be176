package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A gateway elsewhere that a test can make fall silent or refuse; it remembers what it moved. */
final class PretendGateway implements GatewayKind, Gateway {

    /** When the gateway's answers get lost. */
    enum Silence {
        NEVER,
        BEFORE,
        AFTER
    }

    static final String NAME = "pretend";

    final Map<PaymentId, Money> captured = new ConcurrentHashMap<>();
    final Map<RefundId, Money> refunded = new ConcurrentHashMap<>();
    volatile Silence silence = Silence.NEVER;
    volatile boolean refusing;
    volatile GatewayAnswer truth = GatewayAnswer.Pending.elsewhere();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Pretended";
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
        return Set.of("publishableKey");
    }

    @Override
    public Set<String> secrets() {
        return Set.of("secretKey");
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

    @Override
    public GatewayAnswer start(PaymentRequest request) {
        speak(Silence.BEFORE);
        captured.put(request.payment(), request.amount());
        speak(Silence.AFTER);
        return answer(request.payment(), request.amount());
    }

    @Override
    public Optional<GatewayAnswer> find(SoughtPayment sought) {
        speak(Silence.BEFORE);
        if (captured.containsKey(sought.payment())) {
            return Optional.of(answer(sought.payment(), sought.amount()));
        }
        return truth.equals(GatewayAnswer.Pending.elsewhere()) ? Optional.empty() : Optional.of(truth);
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        speak(Silence.BEFORE);
        if (refusing) {
            return new RefundAnswer.Refused("The account is empty.");
        }
        refunded.put(request.refund(), request.amount());
        speak(Silence.AFTER);
        return new RefundAnswer.Done("re_" + request.refund());
    }

    @Override
    public Optional<RefundAnswer> find(RefundRequest sought) {
        speak(Silence.BEFORE);
        return refunded.containsKey(sought.refund())
                ? Optional.of(new RefundAnswer.Done("re_" + sought.refund()))
                : Optional.empty();
    }

    @Override
    public GatewayNews read(WebhookCall call) {
        if (call.header("signed").isEmpty()) {
            throw Problem.of(400, "bad-signature", "Not signed", "Sign it.");
        }
        int blank = call.body().indexOf(' ');
        return new GatewayNews(
                call.body().substring(0, blank),
                "something",
                PaymentId.parse(call.body().substring(blank + 1)),
                Optional.empty());
    }

    BigDecimal refundedInAll() {
        return refunded.values().stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void speak(Silence when) {
        if (silence == when) {
            throw new GatewayFailed("silent");
        }
    }

    private static GatewayAnswer answer(PaymentId payment, Money amount) {
        return new GatewayAnswer.Captured("ch_" + payment, Money.of(new BigDecimal("0.30"), amount.currency()));
    }
}
