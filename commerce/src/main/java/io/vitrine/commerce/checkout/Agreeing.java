package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.cart.Quote;
import io.vitrine.commerce.cart.Quotes;
import io.vitrine.commerce.tax.Sellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns a ready cart into what shop and customer agree on. */
@ApplicationScoped
class Agreeing {

    @Inject
    Carts carts;

    @Inject
    Quotes quotes;

    @Inject
    Sellers sellers;

    @Inject
    CheckoutRows rows;

    @Inject
    GuestOrders guests;

    /**
     * The agreement about this cart, which nobody else can order until the running transaction ends.
     *
     * @throws io.vitrine.core.problem.Problem 404 without such a cart, 409 or 422 when it cannot be ordered as it is, 429 when a
     *     guest orders too often
     */
    Agreement agree(CartId id) {
        Cart cart = carts.lock(id);
        CheckoutRefused.unlessReady(cart);
        guests.take(cart.contact().orElseThrow());
        Quote quote = quotes.of(cart).orElseThrow(CheckoutRefused::chooseShippingAgain);
        Agreement agreement = rows.agree(quote, sellers.today());
        if (agreement.total().amount().signum() == 0) {
            throw CheckoutRefused.nothingToPay();
        }
        return agreement;
    }
}
