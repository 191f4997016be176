package io.vitrine.commerce.cart;

import io.vitrine.commerce.fulfilment.ShippingOption;
import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.TaxResult;
import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a cart costs altogether at this moment.
 *
 * @param taxes of its lines in their order, and of the delivery, after all discounts
 * @param undiscounted the same if no promotion took anything off
 */
public record Quote(Cart cart, ShippingOption shipping, Seller seller, TaxResult taxes, TaxResult undiscounted) {

    /** What promotions take off, without those that take nothing off here. */
    public List<Discount> discounts() {
        return cart.reductions().all().stream()
                .map(one ->
                        new Discount(one, one.delivery() ? shipping.price() : Money.of(one.goods(), cart.currency())))
                .filter(discount -> discount.amount().amount().signum() > 0)
                .toList();
    }

    /** What is taken off a line before tax. */
    public BigDecimal discount(int line) {
        return cart.reductions().off(line).signum() == 0
                ? BigDecimal.ZERO
                : undiscounted
                        .lines()
                        .get(line)
                        .net()
                        .subtract(taxes.lines().get(line).net())
                        .max(BigDecimal.ZERO);
    }
}
