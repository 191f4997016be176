package io.vitrine.ui.storefront;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.cart.Quote;
import io.vitrine.commerce.cart.Quotes;
import io.vitrine.commerce.fulfilment.ShippingOption;
import io.vitrine.commerce.fulfilment.ShippingOptions;
import io.vitrine.commerce.promotion.CodeRefusal;
import io.vitrine.core.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reckons and writes at the checkout, each in one transaction. */
@ApplicationScoped
class Till {

    @Inject
    Carts carts;

    @Inject
    Quotes quotes;

    @Inject
    ShippingOptions shipping;

    /**
     * What the checkout offers for what is typed so far.
     *
     * @param quote absent when nothing is delivered there
     */
    record Offer(List<ShippingOption> deliveries, Optional<Quote> quote) {}

    /** With the delivery that is chosen, or the shop's favourite where none is, or not one of these. */
    @Transactional
    Offer offer(Cart cart, Typed typed) {
        List<ShippingOption> deliveries = shipping.of(cart.parcelTo(typed.get("country"), typed.get("postalCode")));
        Optional<ShippingOption> chosen = deliveries.stream()
                .filter(option -> option.id().equals(typed.get("delivery")))
                .findFirst()
                .or(() -> deliveries.stream().findFirst());
        return new Offer(
                deliveries, chosen.map(option -> quotes.estimate(cart, typed.place(), option, typed.taxNumber())));
    }

    /**
     * What the filled cart comes to.
     *
     * @param total absent when it cannot go that way any more
     * @param lost why its code does not hold, which was taken out: it changed no price, and need not keep the order back
     */
    record Filled(Optional<Money> total, Optional<String> lost) {}

    /**
     * Writes into the cart who orders and how it gets there.
     *
     * @throws io.vitrine.core.problem.Problem 422 with what is wrong
     */
    @Transactional
    Filled fill(CartId cart, Typed typed) {
        carts.contact(cart, typed.contact(), typed.language());
        carts.address(cart, typed.address());
        carts.choose(cart, typed.get("delivery"));
        Cart filled = carts.find(cart);
        Optional<String> lost = filled.reductions().refusal().map(CodeRefusal::words);
        if (lost.isPresent()) {
            carts.withdraw(cart);
            filled = carts.find(cart);
        }
        Currency currency = filled.currency();
        return new Filled(quotes.of(filled).map(quote -> Money.of(quote.taxes().total(), currency)), lost);
    }
}
