package io.vitrine.ui.entrance;

import io.vitrine.identity.signup.Countries;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The countries, currencies and time zones that a new business chooses from. */
final class Choices {

    static final List<CountryChoice> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(Choices::country)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(CountryChoice::name))
            .toList();

    static final List<CurrencyChoice> CURRENCIES = COUNTRIES.stream()
            .map(CountryChoice::currency)
            .distinct()
            .sorted()
            .map(code -> new CurrencyChoice(code, code + ", " + unit(Currency.getInstance(code))))
            .toList();

    static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .toList();

    private Choices() {}

    /** What people count in: {@code rand} of the South African rand. */
    private static String unit(Currency currency) {
        String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Optional<CountryChoice> country(String code) {
        return Countries.currencyOf(code)
                .map(currency -> new CountryChoice(
                        code,
                        new Locale("", code).getDisplayCountry(Locale.ENGLISH),
                        currency.getCurrencyCode(),
                        Countries.zoneOf(code).map(ZoneId::getId).orElse("")));
    }
}
