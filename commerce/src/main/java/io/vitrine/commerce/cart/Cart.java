package io.vitrine.commerce.cart;

import io.vitrine.commerce.fulfilment.Parcel;
import io.vitrine.commerce.promotion.PromotedLine;
import io.vitrine.commerce.promotion.Reductions;
import io.vitrine.core.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cart as it stands now.
 *
 * @param shippingOption id of the chosen way of delivery
 * @param coupon the code that was typed
 * @param reductions what promotions take off the lines, and why the code does not hold
 * @param order what the cart became, once it was ordered
 * @param beingPaid whether money for it may be under way elsewhere
 */
public record Cart(
        CartId id,
        Currency currency,
        Optional<Contact> contact,
        Optional<Address> address,
        Optional<String> shippingOption,
        List<CartLine> lines,
        Optional<String> coupon,
        Reductions reductions,
        Optional<UUID> order,
        boolean beingPaid) {

    public Cart {
        lines = List.copyOf(lines);
    }

    /** Worth of all lines at the shop's prices of this moment. */
    public Money goods() {
        return lines.stream().map(line -> line.total(currency)).reduce(Money.zero(currency), Money::plus);
    }

    /** The goods after what promotions take off them. */
    public Money reduced() {
        return goods().minus(reductions.goods(currency));
    }

    /** What is delivered; absent as long as nobody knows where to. */
    public Optional<Parcel> parcel() {
        return address.map(to -> parcelTo(to.country(), to.postalCode()));
    }

    /**
     * What would be delivered there.
     *
     * @param country ISO 3166 code of two letters
     * @param postalCode empty while it is unknown
     */
    public Parcel parcelTo(String country, String postalCode) {
        return new Parcel(country, goods(), grams(), postalCode);
    }

    /** @param offered the promotions that there are for it, as the database says them */
    Cart with(List<CartLine> now, @Nullable String offered) {
        List<PromotedLine> promoted = now.stream()
                .map(line -> new PromotedLine(
                        line.offer().variant(),
                        line.quantity(),
                        line.total(currency).amount()))
                .toList();
        return new Cart(
                id,
                currency,
                contact,
                address,
                shippingOption,
                now,
                coupon,
                Reductions.of(offered, coupon, promoted, currency),
                order,
                beingPaid);
    }

    private long grams() {
        return lines.stream()
                .mapToLong(line -> (long) line.offer().weightGrams() * line.quantity())
                .sum();
    }
}
