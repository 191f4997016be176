package io.vitrine.commerce.fulfilment;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    private static final String FORGET = "delete from live_rate where asked_at < :old or" + KEY;
    private static final String INSERT = """
            insert into live_rate (country, postal_code, grams, currency, option_id, name, price, days_least, days_most, asked_at)
            values (:country, :code, :grams, :currency, :option, :name, :price, :least, :most, :now) on conflict do nothing""";

    @Inject
    Database database;

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

    /** Also forgets what nobody can choose any more. */
    @Transactional
    void replace(Parcel parcel, String provider, List<LiveRate> rates, Instant now) {
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
