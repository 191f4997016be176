package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.checkout.AwaitedPayment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts payments that are under way elsewhere into words. */
@ApplicationScoped
class AwaitedPages {

    @Inject
    Frames frames;

    AwaitedPage of(CartId cart, AwaitedPayment payment) {
        String total = Frames.formats().money(payment.total().amount());
        return switch (payment.stage()) {
            case OPEN ->
                page(
                        say("Waiting for your payment"),
                        say(
                                "As soon as {0} tells us that you have paid, the order stands. This page looks again by itself. What you ordered is kept for you for half an hour.",
                                payment.gateway()),
                        payment,
                        total,
                        "/checkout/pay/" + cart,
                        "/checkout/cancelled/" + cart,
                        "");
            case GIVEN_UP ->
                page(
                        say("Nothing was paid"),
                        say(
                                "The payment at {0} was not made, so nothing was ordered. Your cart is as it was.",
                                payment.gateway()),
                        payment,
                        total,
                        "",
                        "",
                        "/cart");
            case OWED ->
                page(
                        say("Your payment came too late"),
                        say(
                                "What you ordered was gone when {0} told us of your payment. We give all of it back the way it came.",
                                payment.gateway()),
                        payment,
                        total,
                        "",
                        "",
                        "/products");
        };
    }

    private AwaitedPage page(
            String heading, String lead, AwaitedPayment payment, String total, String goOn, String stop, String back) {
        return new AwaitedPage(
                frames.own(heading, "/orders"),
                heading,
                lead,
                payment.number(),
                total,
                goOn,
                say("Go on to {0}", payment.gateway()),
                stop,
                back);
    }
}
