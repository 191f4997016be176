package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ways in which the current business delivers. */
@ApplicationScoped
public class ShippingOptions {

    private static final String PREFIX = "shr";
    private static final String FREE = "standard";

    /** Rates that are set, whether they fit or not, so that a shop without rates is told from a parcel without one. */
    private static final String RATES = """
            select id, name, price, days_least, days_most,
                   (cardinality(countries) = 0 or :country = any(countries)) and min_goods <= :goods
                       and (max_weight is null or max_weight >= :grams) as fits
            from shipping_rate where active and currency = :currency order by position, price, id""";

    private record Rate(ShippingOption option, boolean fits) {}

    @Inject
    Database database;

    /** What can be chosen for the parcel, the shop's favourite first; empty when it cannot be delivered there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ShippingOption> of(Parcel parcel) {
        Currency currency = parcel.goods().currency();
        List<Rate> rates = database.tenant()
                .withHandle(handle -> handle.createQuery(RATES)
                        .bind("country", parcel.country())
                        .bind("goods", parcel.goods().amount())
                        .bind("grams", parcel.grams())
                        .bind("currency", currency.getCurrencyCode())
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
        return new Rate(
                new ShippingOption(
                        TypeId.format(PREFIX, row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Money.of(row.getBigDecimal("price"), currency),
                        row.getInt("days_least"),
                        row.getInt("days_most")),
                row.getBoolean("fits"));
    }
}
