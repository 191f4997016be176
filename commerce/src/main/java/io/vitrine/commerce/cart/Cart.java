package io.vitrine.commerce.cart;

import io.vitrine.commerce.fulfilment.Parcel;
import io.vitrine.core.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A cart as it stands now.
 *
 * @param shippingOption id of the chosen way of delivery
 * @param order what the cart became, once it was ordered
 */
public record Cart(
        CartId id,
        Currency currency,
        Optional<Contact> contact,
        Optional<Address> address,
        Optional<String> shippingOption,
        List<CartLine> lines,
        Optional<UUID> order) {

    public Cart {
        lines = List.copyOf(lines);
    }

    /** Worth of all lines at the shop's prices of this moment. */
    public Money goods() {
        return lines.stream().map(line -> line.total(currency)).reduce(Money.zero(currency), Money::plus);
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

    Cart with(List<CartLine> now) {
        return new Cart(id, currency, contact, address, shippingOption, now, order);
    }

    private long grams() {
        return lines.stream()
                .mapToLong(line -> (long) line.offer().weightGrams() * line.quantity())
                .sum();
    }
}
