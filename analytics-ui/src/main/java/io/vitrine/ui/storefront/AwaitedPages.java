package io.vitrine.ui.storefront;

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
                        "Waiting for your payment",
                        "As soon as " + payment.gateway()
                                + " tells us that you have paid, the order stands. This page looks"
                                + " again by itself. What you ordered is kept for you for half an hour.",
                        payment,
                        total,
                        "/checkout/pay/" + cart,
                        "/checkout/cancelled/" + cart,
                        "");
            case GIVEN_UP ->
                page(
                        "Nothing was paid",
                        "The payment at " + payment.gateway()
                                + " was not made, so nothing was ordered. Your cart is as it was.",
                        payment,
                        total,
                        "",
                        "",
                        "/cart");
            case OWED ->
                page(
                        "Your payment came too late",
                        "What you ordered was gone when " + payment.gateway()
                                + " told us of your payment. We give all of it" + " back the way it came.",
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
                "Go on to " + payment.gateway(),
                stop,
                back);
    }
}
