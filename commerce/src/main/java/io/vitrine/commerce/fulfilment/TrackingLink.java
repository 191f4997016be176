package io.vitrine.commerce.fulfilment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a carrier shows how far a parcel is. The number goes into the address encoded, and only if it looks like one. */
public final class TrackingLink {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 -]{3,59}");

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("aramex", "https://www.aramex.com/track/results?ShipmentNumber="),
            Map.entry("bluedart", "https://www.bluedart.com/trackdartresultthirdparty?trackFor=0&trackNo="),
            Map.entry(
                    "correos", "https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number="),
            Map.entry("courierguy", "https://portal.thecourierguy.co.za/track?ref="),
            Map.entry("thecourierguy", "https://portal.thecourierguy.co.za/track?ref="),
            Map.entry("delhivery", "https://www.delhivery.com/track-v2/package/"),
            Map.entry("dhl", "https://www.dhl.com/global-en/home/tracking.html?tracking-id="),
            Map.entry("dhlexpress", "https://www.dhl.com/global-en/home/tracking.html?tracking-id="),
            Map.entry("dpd", "https://tracking.dpd.de/status/en_US/parcel/"),
            Map.entry("fedex", "https://www.fedex.com/fedextrack/?trknbr="),
            Map.entry("gls", "https://gls-group.eu/EU/en/parcel-tracking?match="),
            Map.entry("royalmail", "https://www.royalmail.com/track-your-item#/tracking-results/"),
            Map.entry("seur", "https://www.seur.com/livetracking/?segOnlineIdentificador="),
            Map.entry("ups", "https://www.ups.com/track?tracknum="),
            Map.entry("usps", "https://tools.usps.com/go/TrackConfirmAction?tLabels="));

    private TrackingLink() {}

    /** The page of the parcel; absent when there is no number, or nobody knows the carrier's address. */
    public static Optional<String> of(String carrier, String number) {
        String name = carrier.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String plain = number.strip();
        return NUMBER.matcher(plain).matches()
                ? Optional.ofNullable(PAGES.get(name))
                        .map(page -> page + URLEncoder.encode(plain.replace(" ", ""), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
