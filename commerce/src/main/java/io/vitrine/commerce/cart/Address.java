package io.vitrine.commerce.cart;

import io.vitrine.core.problem.Checks;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where an order goes.
 *
 * @param region state or province, such as {@code MH}; decides on taxes in some countries
 * @param country ISO 3166 code of two letters
 */
public record Address(
        String name,
        String line1,
        Optional<String> line2,
        String city,
        Optional<String> region,
        String postalCode,
        String country) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int MAX_LINE = 200;
    private static final int MAX_CITY = 120;
    private static final int MAX_CODE = 16;

    public Address {
        Checks checks = new Checks()
                .text(name, MAX_LINE, "name", "Write 1 to 200 characters.")
                .text(line1, MAX_LINE, "line1", "Write street and number, at most 200 characters.")
                .text(city, MAX_CITY, "city", "Write 1 to 120 characters.")
                .text(postalCode, MAX_CODE, "postalCode", "Write 1 to 16 characters.")
                .that(COUNTRIES.contains(country), "country", "Use an ISO 3166 code, such as ZA.");
        line2.ifPresent(line -> checks.text(line, MAX_LINE, "line2", "Write at most 200 characters."));
        region.ifPresent(text -> checks.text(text, MAX_CITY, "region", "Write at most 120 characters."));
        checks.raise();
    }
}
