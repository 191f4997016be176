package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;

/** Orders what is in a cart. Nobody needs to sign in: whoever knows the cart may order it. */
@ApplicationScoped
public class Checkout {

    private static final Logger LOG = System.getLogger(Checkout.class.getName());

    @Inject
    Gateways gateways;

    @Inject
    PaidElsewhere elsewhere;

    @Inject
    PlacedAtOnce atOnce;

    @Inject
    CheckoutKeys keys;

    @Inject
    Idempotency idempotency;

    /**
     * Places the order; with a key that was used before, the stored answer comes back and nothing is written. So does the order
     * itself when the server died before it could answer, and the order was found to be paid since.
     *
     * @param back where the customer comes back to from a payment elsewhere
     * @param written the answer for an order
     * @throws io.vitrine.core.problem.Problem 402 when the payment is refused, 404 without such a cart, 409 when something ran
     *     out or the cart was ordered, 422 when something is missing or the way to pay is not offered
     */
    public Answer place(
            CartId cart,
            PaymentChoice choice,
            ComingBack back,
            Optional<IdempotencyKey> key,
            Function<PlacedOrder, Answer> written) {
        Gateway gateway = gateways.forMethod(choice.method(), choice.gateway());
        if (gateway.instant()) {
            return idempotency.once(key, () -> written.apply(atOnce.place(cart, choice, gateway, back)));
        }
        Optional<Answer> known = key.flatMap(idempotency::find);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<PlacedOrder> standing = key.flatMap(keys::placed);
        if (standing.isPresent()) {
            return idempotency.once(key, () -> written.apply(standing.get()));
        }
        PaidElsewhere.Asked asked = elsewhere.begin(cart, choice, gateway, back, key);
        GatewayAnswer answer = ask(gateway, asked);
        if (answer instanceof GatewayAnswer.Refused refused) {
            elsewhere.refused(asked, refused);
            throw CheckoutRefused.payment(refused.words());
        }
        return idempotency.once(key, () -> written.apply(elsewhere.finish(asked, answer)));
    }

    /** No answer is no refusal: the order waits until the gateway says what became of its payment. */
    private static GatewayAnswer ask(Gateway gateway, PaidElsewhere.Asked asked) {
        try {
            return gateway.start(asked.request());
        } catch (GatewayFailed silent) {
            LOG.log(
                    Level.WARNING,
                    "The gateway did not answer about " + asked.payment().id(),
                    silent);
            return GatewayAnswer.Pending.elsewhere();
        }
    }
}
