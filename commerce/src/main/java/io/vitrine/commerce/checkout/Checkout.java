package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** Orders what is in a cart. Nobody needs to sign in: whoever knows the cart may order it. */
@ApplicationScoped
public class Checkout {

    @Inject
    Gateways gateways;

    @Inject
    PlacedAtOnce atOnce;

    @Inject
    Idempotency idempotency;

    /**
     * Places the order; with a key that was used before, the stored answer comes back and nothing is written.
     *
     * @param returnUrl where the customer comes back to from a payment elsewhere
     * @param written the answer for an order
     * @throws io.vitrine.core.problem.Problem 402 when the payment is refused, 404 without such a cart, 409 when something ran
     *     out or the cart was ordered, 422 when something is missing or the way to pay is not offered
     */
    public Answer place(
            CartId cart,
            PaymentChoice choice,
            String returnUrl,
            Optional<IdempotencyKey> key,
            Function<PlacedOrder, Answer> written) {
        Gateway gateway = gateways.forMethod(choice.method());
        return idempotency.once(key, () -> written.apply(atOnce.place(cart, choice, gateway, returnUrl)));
    }
}
