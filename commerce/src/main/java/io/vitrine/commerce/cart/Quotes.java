package io.vitrine.commerce.cart;

import io.vitrine.commerce.fulfilment.ShippingOption;
import io.vitrine.commerce.fulfilment.ShippingOptions;
import io.vitrine.commerce.promotion.Reductions;
import io.vitrine.commerce.tax.Place;
import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.commerce.tax.TaxNumbers;
import io.vitrine.commerce.tax.TaxQuestion;
import io.vitrine.commerce.tax.TaxResult;
import io.vitrine.commerce.tax.TaxedLine;
import io.vitrine.commerce.tax.Taxes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reckons what carts cost: goods, delivery and tax, from the shop's own prices and rates alone. */
@ApplicationScoped
public class Quotes {

    @Inject
    ShippingOptions shipping;

    @Inject
    Sellers sellers;

    @Inject
    Taxes taxes;

    /** What the cart costs; absent until it is known where it goes and how, or when it can no longer go that way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Quote> of(Cart cart) {
        return cart.parcel()
                .flatMap(parcel -> cart.shippingOption().flatMap(option -> shipping.find(option, parcel)))
                .map(option -> quote(
                        cart,
                        to(cart.address().orElseThrow()),
                        option,
                        cart.contact().flatMap(Contact::taxNumber)));
    }

    /** What the cart would cost when it went there by this way of delivery, before anybody has said who orders. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Quote estimate(Cart cart, Place to, ShippingOption option) {
        return estimate(cart, to, option, Optional.empty());
    }

    /** The same for a company of this tax number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Quote estimate(Cart cart, Place to, ShippingOption option, Optional<String> taxNumber) {
        return quote(cart, to, option, taxNumber);
    }

    private Quote quote(Cart cart, Place to, ShippingOption option, Optional<String> taxNumber) {
        Seller seller = sellers.now();
        boolean company = taxNumber
                .filter(number -> TaxNumbers.ofCountry(to.country(), TaxNumbers.plain(number)))
                .isPresent();
        TaxResult whole = taxes.of(question(cart, to, seller, option, Reductions.NONE, company));
        return new Quote(
                cart,
                option,
                seller,
                cart.reductions().all().isEmpty()
                        ? whole
                        : taxes.of(question(cart, to, seller, option, cart.reductions(), company)),
                whole);
    }

    private TaxQuestion question(
            Cart cart, Place to, Seller seller, ShippingOption option, Reductions reductions, boolean company) {
        return new TaxQuestion(
                seller.place(),
                to,
                IntStream.range(0, cart.lines().size())
                        .mapToObj(i -> new TaxedLine(
                                cart.lines()
                                        .get(i)
                                        .total(cart.currency())
                                        .amount()
                                        .subtract(reductions.off(i)),
                                cart.lines().get(i).offer().taxCategory()))
                        .toList(),
                reductions.freeDelivery() ? BigDecimal.ZERO : option.price().amount(),
                seller.pricesHoldTax(),
                company,
                sellers.today(),
                cart.currency());
    }

    private static Place to(Address address) {
        return new Place(address.country(), address.region());
    }
}
