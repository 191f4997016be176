package io.vitrine.ui.storefront;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.promotion.CodeRefusal;
import java.util.Optional;

/**
 * The field for a code.
 *
 * @param code that the cart has, or nothing
 * @param refusal why it does not hold, or nothing
 */
public record CouponField(String code, String refusal) {

    static final CouponField EMPTY = new CouponField("", "");

    static CouponField of(Cart cart) {
        Optional<String> refusal = cart.reductions().refusal().map(CodeRefusal::words);
        return new CouponField(cart.coupon().orElse(""), refusal.orElse(""));
    }

    public boolean used() {
        return !code.isEmpty();
    }
}
