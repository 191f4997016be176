package io.vitrine.commerce.branch;

import io.vitrine.commerce.tax.SellerAddress;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A location that the shop shows.
 *
 * @param name the location's
 * @param place where on earth it is, for the link to a map
 */
public record Branch(
        LocationId location,
        String name,
        SellerAddress address,
        Optional<String> phone,
        Optional<String> email,
        List<OpeningHours> hours,
        Optional<Place> place) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z0-9-]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{2,38}");
    private static final int MAX_TEXT = 120;
    private static final int MOST_HOURS = 14;

    /** Degrees north and east. */
    public record Place(BigDecimal latitude, BigDecimal longitude) {

        public Place {
            new Checks()
                    .that(within(latitude, 90), "latitude", "Use degrees from -90 to 90, such as 38.267400.")
                    .that(within(longitude, 180), "longitude", "Use degrees from -180 to 180, such as -0.698900.")
                    .raise();
        }

        private static boolean within(BigDecimal degrees, int most) {
            return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
        }
    }

    public Branch {
        hours = List.copyOf(hours);
        Checks checks = new Checks()
                .that(
                        address.line1().isPresent(),
                        "address.line1",
                        "Write street and house number; write s/n if there is none.")
                .that(address.city().isPresent(), "address.city", "Write the city or town.")
                .that(
                        address.country().matches("[A-Z]{2}"),
                        "address.country",
                        "Use the ISO code of two capital letters, such as ZA.")
                .that(
                        phone.filter(text -> !PHONE.matcher(text).matches()).isEmpty(),
                        "phone",
                        "Write the number with its country, such as +34 965 000 000.")
                .that(
                        email.filter(text -> !EMAIL.matcher(text).matches()).isEmpty(),
                        "email",
                        "Write an address such as shop@example.com.")
                .that(hours.size() <= MOST_HOURS, "hours", "Write at most 14 lines.");
        part(checks, address.line1(), "line1");
        part(checks, address.line2(), "line2");
        part(checks, address.city(), "city");
        part(checks, address.region(), "region");
        part(checks, address.postalCode(), "postalCode");
        checks.raise();
    }

    private static void part(Checks checks, Optional<String> text, String field) {
        text.ifPresent(
                given -> checks.text(given, MAX_TEXT, "address." + field, "Use 1 to 120 characters, or leave it out."));
    }
}
