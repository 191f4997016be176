package io.vitrine.commerce.cart;

import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * One variant in a cart, as the shop offers it now.
 *
 * @param quantity pieces, 1 to 100,000
 * @param seenPrice what one piece cost when the visitor last saw it
 */
public record CartLine(Offer offer, int quantity, BigDecimal seenPrice) {

    /** What one piece costs now, or cost when it was last offered. */
    public BigDecimal unitPrice() {
        return offer.price().orElse(seenPrice);
    }

    /** Price times quantity at the currency's digits. */
    public Money total(Currency currency) {
        return Money.of(unitPrice().multiply(BigDecimal.valueOf(quantity)), currency);
    }

    /** What the visitor should know before ordering; absent when all is as it was. */
    public Optional<CartNotice> notice() {
        if (!offer.sellable()) {
            return Optional.of(CartNotice.GONE);
        }
        if (!offer.covers(quantity)) {
            return Optional.of(offer.free() == 0 ? CartNotice.SOLD_OUT : CartNotice.TOO_FEW);
        }
        return unitPrice().compareTo(seenPrice) == 0 ? Optional.empty() : Optional.of(CartNotice.NEW_PRICE);
    }
}
