package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways in which the current business delivers. */
@ApplicationScoped
public class ShippingOptions {

    private static final String FREE = "standard";

    @Inject
    ShippingRates rates;

    @Inject
    LiveRateRows live;

    @Inject
    Clock clock;

    /** What can be chosen for the parcel, the shop's own rates first, its favourite before all, then what carriers want; empty when it cannot be delivered there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ShippingOption> of(Parcel parcel) {
        Currency currency = parcel.goods().currency();
        List<ShippingRate> own = rates.active(currency);
        List<ShippingOption> wanted = live.offered(parcel, clock.instant());
        if (own.isEmpty() && wanted.isEmpty()) {
            return List.of(new ShippingOption(FREE, "Standard delivery", Money.zero(currency), 3, 5));
        }
        return Stream.concat(
                        own.stream().filter(rate -> fits(rate.terms(), parcel)).map(rate -> option(rate, currency)),
                        wanted.stream())
                .toList();
    }

    /** The option of this id, if it can be chosen for the parcel. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ShippingOption> find(String id, Parcel parcel) {
        return of(parcel).stream().filter(option -> option.id().equals(id)).findFirst();
    }

    private static boolean fits(ShippingRateDraft terms, Parcel parcel) {
        return (terms.countries().isEmpty() || terms.countries().contains(parcel.country()))
                && terms.minGoods().compareTo(parcel.goods().amount()) <= 0
                && terms.maxWeight().map(most -> most >= parcel.grams()).orElse(true);
    }

    private static ShippingOption option(ShippingRate rate, Currency currency) {
        ShippingRateDraft terms = rate.terms();
        return new ShippingOption(
                rate.id().toString(),
                terms.name(),
                Money.of(terms.price(), currency),
                terms.daysLeast(),
                terms.daysMost());
    }
}
