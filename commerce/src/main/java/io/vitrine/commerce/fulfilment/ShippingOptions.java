package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ways in which the current business delivers. */
@ApplicationScoped
public class ShippingOptions {

    private static final String PREFIX = "shr";
    private static final String FREE = "standard";

    /**
     * Rates that are set, whether they fit or not, so that a shop without rates is told from a parcel without one; then what
     * carriers wanted for such a parcel lately.
     */
    private static final String RATES = """
            select id, '' as option_id, name, price, days_least, days_most, position as place,
                   (cardinality(countries) = 0 or :country = any(countries)) and min_goods <= :goods
                       and (max_weight is null or max_weight >= :grams) as fits
            from shipping_rate where active and currency = :currency
            union all
            select null, option_id, name, price, days_least, days_most, 2147483647, true
            from live_rate
            where country = :country and postal_code = :code and grams = :grams and currency = :currency and asked_at > :since
            order by place, price, id, option_id""";

    private record Rate(ShippingOption option, boolean fits) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** What can be chosen for the parcel, the shop's own rates first, its favourite before all, then what carriers want; empty when it cannot be delivered there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ShippingOption> of(Parcel parcel) {
        Currency currency = parcel.goods().currency();
        List<Rate> rates = database.tenant()
                .withHandle(handle -> handle.createQuery(RATES)
                        .bind("country", parcel.country())
                        .bind("goods", parcel.goods().amount())
                        .bind("grams", parcel.grams())
                        .bind("currency", currency.getCurrencyCode())
                        .bind("code", parcel.postalCode())
                        .bind("since", clock.instant().minus(LiveRateRows.GOOD).atOffset(ZoneOffset.UTC))
                        .map((row, context) -> rate(row, currency))
                        .list());
        return rates.isEmpty()
                ? List.of(new ShippingOption(FREE, "Standard delivery", Money.zero(currency), 3, 5))
                : rates.stream().filter(Rate::fits).map(Rate::option).toList();
    }

    /** The option of this id, if it can be chosen for the parcel. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ShippingOption> find(String id, Parcel parcel) {
        return of(parcel).stream().filter(option -> option.id().equals(id)).findFirst();
    }

    private static Rate rate(ResultSet row, Currency currency) throws SQLException {
        String live = row.getString("option_id");
        return new Rate(
                new ShippingOption(
                        live.isEmpty() ? TypeId.format(PREFIX, row.getObject("id", UUID.class)) : live,
                        row.getString("name"),
                        Money.of(row.getBigDecimal("price"), currency),
                        row.getInt("days_least"),
                        row.getInt("days_most")),
                row.getBoolean("fits"));
    }
}
