package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What a carrier wants for a parcel now.
 *
 * @param carrier as people read it, such as {@code UPS}
 * @param service its own word for how it goes
 * @param days working days on the way, where the carrier says so
 */
public record LiveRate(String carrier, String service, Money price, OptionalInt days) {

    private static final int MAX_ID = 60;

    /** Names the rate in a cart, the same each time it is asked for. */
    public String id(String provider) {
        String id = (provider + "-" + carrier + "-" + service)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return id.substring(0, Math.min(id.length(), MAX_ID));
    }
}
