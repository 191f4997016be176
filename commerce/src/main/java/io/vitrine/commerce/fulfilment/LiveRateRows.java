package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.RecentSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** What carriers wanted for parcels lately, by country, postal code and weight: nobody's name is here. */
@ApplicationScoped
class LiveRateRows {

    /** For how long a rate is fetched no more. */
    private static final Duration FRESH = Duration.ofMinutes(30);
    /** For how long a rate that was shown can be chosen and paid. */
    static final Duration GOOD = Duration.ofHours(2);

    private static final int DAYS_LEAST = 2;
    private static final int DAYS_MOST = 7;

    private static final String KEY =
            " country = :country and postal_code = :code and grams = :grams and currency = :currency";
    private static final String IS_FRESH =
            "select exists (select 1 from live_rate where" + KEY + " and asked_at > :since)";
    private static final String ANY = "select exists (select from live_rate)";
    private static final String OFFERED = """
            select option_id, name, price, days_least, days_most from live_rate
            where country = :country and postal_code = :code and grams = :grams and currency = :currency and asked_at > :since
            order by price, option_id""";
    private static final String FORGET = "delete from live_rate where asked_at < :old or" + KEY;
    private static final String INSERT = """
            insert into live_rate (country, postal_code, grams, currency, option_id, name, price, days_least, days_most, asked_at)
            values (:country, :code, :grams, :currency, :option, :name, :price, :least, :most, :now) on conflict do nothing""";

    @Inject
    Database database;

    private final RecentSettings<Boolean> any = new RecentSettings<>();

    @Transactional
    boolean fresh(Parcel parcel, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(IS_FRESH)
                        .bind("country", parcel.country())
                        .bind("code", parcel.postalCode())
                        .bind("grams", parcel.grams())
                        .bind("currency", parcel.goods().currency().getCurrencyCode())
                        .bind("since", utc(now.minus(FRESH)))
                        .mapTo(Boolean.class)
                        .one());
    }

    /** What carriers wanted for such a parcel lately, the cheapest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ShippingOption> offered(Parcel parcel, Instant now) {
        if (!any.of(true, this::any)) {
            return List.of();
        }
        Currency currency = parcel.goods().currency();
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OFFERED)
                        .bind("country", parcel.country())
                        .bind("code", parcel.postalCode())
                        .bind("grams", parcel.grams())
                        .bind("currency", currency.getCurrencyCode())
                        .bind("since", utc(now.minus(GOOD)))
                        .map((row, context) -> new ShippingOption(
                                row.getString("option_id"),
                                row.getString("name"),
                                Money.of(row.getBigDecimal("price"), currency),
                                row.getInt("days_least"),
                                row.getInt("days_most")))
                        .list());
    }

    private boolean any() {
        return database.tenant()
                .withHandle(
                        handle -> handle.createQuery(ANY).mapTo(Boolean.class).one());
    }

    /** Also forgets what nobody can choose any more. */
    @Transactional
    void replace(Parcel parcel, String provider, List<LiveRate> rates, Instant now) {
        any.changed();
        database.tenant().useHandle(handle -> {
            handle.createUpdate(FORGET)
                    .bind("old", utc(now.minus(GOOD)))
                    .bind("country", parcel.country())
                    .bind("code", parcel.postalCode())
                    .bind("grams", parcel.grams())
                    .bind("currency", parcel.goods().currency().getCurrencyCode())
                    .execute();
            rates.forEach(rate -> insert(handle, parcel, provider, rate, now));
        });
    }

    private static void insert(Handle handle, Parcel parcel, String provider, LiveRate rate, Instant now) {
        OptionalInt days = rate.days();
        handle.createUpdate(INSERT)
                .bind("country", parcel.country())
                .bind("code", parcel.postalCode())
                .bind("grams", parcel.grams())
                .bind("currency", parcel.goods().currency().getCurrencyCode())
                .bind("option", rate.id(provider))
                .bind("name", rate.carrier() + " " + rate.service())
                .bind("price", rate.price().amount())
                .bind("least", days.orElse(DAYS_LEAST))
                .bind("most", days.isPresent() ? days.getAsInt() + 1 : DAYS_MOST)
                .bind("now", utc(now))
                .execute();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
