package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.Quote;
import io.vitrine.commerce.order.OrderDiscount;
import io.vitrine.ui.kit.Formats;
import java.math.BigDecimal;
import java.util.List;

/** What promotions take off, line by line. */
final class DiscountWords {

    private DiscountWords() {}

    /** Before the delivery is known. */
    static List<Home.Fact> of(Cart cart, Formats formats) {
        return cart.reductions().all().stream()
                .map(one -> new Home.Fact(
                        one.words(), one.delivery() ? say("Delivery is free") : off(one.goods(), formats)))
                .toList();
    }

    static List<Home.Fact> of(Quote quote, Formats formats) {
        return quote.discounts().stream()
                .map(one ->
                        new Home.Fact(one.reduction().words(), off(one.amount().amount(), formats)))
                .toList();
    }

    static List<Home.Fact> of(List<OrderDiscount> discounts, Formats formats) {
        return discounts.stream()
                .map(one -> new Home.Fact(one.words(), off(one.amount(), formats)))
                .toList();
    }

    private static String off(BigDecimal amount, Formats formats) {
        return "\u2212" + formats.money(amount);
    }
}
