package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;

/**
 * The shop's own pages around a payment elsewhere.
 *
 * @param paid whole address after the payment
 * @param unpaid whole address when the customer turned round
 * @param handOver whole address of the page that leads to the gateway's
 */
public record ComingBack(String paid, String unpaid, String handOver) {

    private static final String PAID = "/checkout/returned/";
    private static final String UNPAID = "/checkout/cancelled/";
    private static final String HAND_OVER = "/checkout/pay/";

    /** @param shop whole address of the shop without a path, such as {@code https://shop.example} */
    public static ComingBack to(String shop, CartId cart) {
        return new ComingBack(shop + PAID + cart, shop + UNPAID + cart, shop + HAND_OVER + cart);
    }
}
