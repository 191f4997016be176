package io.vitrine.commerce.fulfilment;

import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.TryLater;
import io.vitrine.core.time.ShortMemory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what carriers want for parcels, so that it can be offered beside the shop's own rates. What was fetched stands for half
 * an hour; a carrier that does not answer in time is left alone for a minute, and only the shop's own rates are offered. So it
 * is for whoever asks for ever new parcels: a carrier is asked so often in a minute and no more.
 */
@ApplicationScoped
public class LiveRates {

    private static final Logger LOG = System.getLogger(LiveRates.class.getName());
    private static final Duration REST = Duration.ofMinutes(1);
    /** For how long nobody asks again whether a business works with carriers. */
    private static final Duration WITHOUT = Duration.ofSeconds(10);

    private static final int BUSINESSES = 2_000;
    private static final int MOST = 8;
    private static final int LONGEST_CODE = 16;
    private static final int PER_VISITOR = 30;
    private static final int PER_BUSINESS = 300;

    @Inject
    Carriers carriers;

    @Inject
    LiveRateRows rows;

    @Inject
    Clock clock;

    private @Nullable Limiter visitors;
    private @Nullable Limiter businesses;

    private final ShortMemory<String, Instant> resting = new ShortMemory<>(BUSINESSES);

    @PostConstruct
    void begin() {
        visitors = new Limiter("live-rates", PER_VISITOR, Duration.ofMinutes(1), clock);
        businesses = new Limiter("live-rates-of-business", PER_BUSINESS, Duration.ofMinutes(1), clock);
    }

    /**
     * Fetches the rates for this parcel unless they are there. Outside of transactions: it waits for the carrier, not for long.
     *
     * @return whether the carrier was asked, so that there may be others than before
     */
    public boolean prepare(Parcel parcel) {
        if (!asked(parcel)) {
            return false;
        }
        String business = CurrentCall.require().business().key();
        Instant now = clock.instant();
        if (resting.get(business, now).isPresent()) {
            return false;
        }
        Optional<Carriers.Open> working = carriers.working();
        if (working.isEmpty()) {
            resting.put(business, now, now.plus(WITHOUT), now);
        } else if (!rows.fresh(parcel, now) && allowed(business)) {
            fetch(working.get(), parcel, business);
            return true;
        }
        return false;
    }

    /** Whether it can be an address at all: what visitors typed comes here before anybody has looked at it. */
    private static boolean asked(Parcel parcel) {
        return parcel.grams() > 0
                && !parcel.postalCode().isEmpty()
                && parcel.postalCode().length() <= LONGEST_CODE
                && parcel.country().length() == 2;
    }

    private boolean allowed(String business) {
        try {
            Objects.requireNonNull(visitors)
                    .take(business + "/" + CurrentCall.require().origin());
            Objects.requireNonNull(businesses).take(business);
            return true;
        } catch (TryLater often) {
            return false;
        }
    }

    private void fetch(Carriers.Open working, Parcel parcel, String business) {
        PostalAddress to = new PostalAddress("", "", "", "", "", parcel.postalCode(), parcel.country(), "");
        try {
            List<LiveRate> rates = working.carrier().rates(new Consignment(to, parcel.grams(), "quote")).stream()
                    .filter(rate ->
                            rate.price().currency().equals(parcel.goods().currency()))
                    .sorted(Comparator.comparing(rate -> rate.price().amount()))
                    .limit(MOST)
                    .toList();
            rows.replace(parcel, working.name(), rates, clock.instant());
        } catch (GatewayFailed silent) {
            LOG.log(Level.WARNING, "No live rates of {0} for {1}: {2}", working.name(), business, silent);
            Instant now = clock.instant();
            resting.put(business, now, now.plus(REST), now);
        }
    }
}
