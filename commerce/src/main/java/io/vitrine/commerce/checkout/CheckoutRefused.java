package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartLine;
import io.vitrine.commerce.cart.CartNotice;
import io.vitrine.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Why a cart does not become an order. */
final class CheckoutRefused {

    private CheckoutRefused() {}

    /** Refuses a cart that lacks something or holds what cannot be sold, with all that is wrong at once. */
    static void unlessReady(Cart cart) {
        if (cart.order().isPresent()) {
            throw Problem.of(409, "cart_ordered", "This cart was ordered", "Start a new cart with POST /api/carts.");
        }
        List<Problem.FieldError> missing = new ArrayList<>();
        if (cart.lines().isEmpty()) {
            missing.add(new Problem.FieldError("lines", "Put something into the cart."));
        }
        if (cart.contact().isEmpty()) {
            missing.add(new Problem.FieldError("contact", "Say who orders."));
        }
        if (cart.address().isEmpty()) {
            missing.add(new Problem.FieldError("address", "Say where it goes."));
        } else if (cart.shippingOption().isEmpty()) {
            missing.add(new Problem.FieldError("shipping", "Choose how it is delivered."));
        }
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
        cart.lines().forEach(CheckoutRefused::unlessSellable);
        cart.reductions().refusal().ifPresent(refusal -> {
            throw Problem.of(
                    409,
                    "coupon_invalid",
                    "The code does not hold",
                    refusal.words() + " Take it out of the cart to order without it.");
        });
    }

    private static void unlessSellable(CartLine line) {
        line.notice().filter(CartNotice::hindering).ifPresent(notice -> {
            throw Problem.of(
                    409,
                    "out_of_stock",
                    "Not everything can be sold",
                    line.offer().name() + ": " + notice.words());
        });
    }

    static Problem chooseShippingAgain() {
        return Problem.of(
                409,
                "shipping_changed",
                "It cannot go that way any more",
                "Choose one of the cart's shipping options again.");
    }

    static Problem shopClosed() {
        return Problem.of(
                409,
                "shop_not_ready",
                "This shop cannot sell yet",
                "It has no location: add one with POST /api/locations.");
    }

    static Problem nothingToPay() {
        return Problem.of(409, "nothing_to_pay", "There is nothing to pay", "An order costs more than nothing.");
    }

    static Problem beingPaid() {
        return Problem.of(
                409,
                "being_paid",
                "It is being paid as it was",
                "Finish that payment, or call it off: DELETE the checkout of this cart.");
    }

    static Problem keyInUse() {
        return Problem.of(
                409,
                "request-in-progress",
                "Another request came with this key",
                "Use a new Idempotency-Key for a new request.");
    }

    static Problem contactUnproved() {
        return Problem.of(
                409,
                "contact_unproved",
                "Confirm your e-mail address first",
                "Have a code mailed with POST /api/carts/{cart}/contact-proof, and send it back to"
                        + " /api/carts/{cart}/contact-proof/confirmation.");
    }

    static Problem lapsed() {
        return Problem.of(
                409,
                "payment_lapsed",
                "The payment came too late",
                "The order had lapsed. Money that was taken goes back by itself; order again.");
    }

    static Problem payment(String words) {
        return Problem.of(402, "payment_refused", "The payment was refused", words);
    }
}
