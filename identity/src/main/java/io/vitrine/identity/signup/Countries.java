package io.vitrine.identity.signup;

import io.vitrine.core.bundled.BundledFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a country suggests for the business in it, and which currencies and time zones there are. */
public final class Countries {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, ZoneId> ZONES = zones();
    private static final Set<Currency> IN_USE = Arrays.stream(Locale.getISOCountries())
            .map(Countries::currencyOf)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    /** Whether ISO 3166 has this code of two capital letters. */
    public static boolean exists(String country) {
        return COUNTRIES.contains(country);
    }

    /** The currency a country pays with. */
    public static Optional<Currency> currencyOf(String country) {
        return exists(country) ? Optional.ofNullable(Currency.getInstance(new Locale("", country))) : Optional.empty();
    }

    /** The time zone of a country; empty when its people live in several. */
    public static Optional<ZoneId> zoneOf(String country) {
        return Optional.ofNullable(ZONES.get(country));
    }

    /** The currency of this ISO 4217 code, when a country pays with it today. */
    public static Optional<Currency> currency(String code) {
        return IN_USE.stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** The zone of this name in the time zone database. */
    public static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/")
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    private static Map<String, ZoneId> zones() {
        try (var lines = new BufferedReader(
                new InputStreamReader(BundledFile.open(Countries.class, "time-zones.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .filter(pair -> ZoneId.getAvailableZoneIds().contains(pair[1]))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> ZoneId.of(pair[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
