package io.vitrine.commerce.tax;

import io.vitrine.core.problem.Checks;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The business as its documents name it, from a day on.
 *
 * @param taxNumber of a business that adds tax
 * @param taxPack country whose rules apply in small letters, or {@code none}
 * @param region code of the state, where the country's tax asks for it
 * @param pricesHoldTax whether prices of the shop are prices with tax
 */
public record Seller(
        LocalDate validFrom,
        String legalName,
        SellerAddress address,
        Optional<String> taxNumber,
        String taxPack,
        Optional<String> region,
        boolean pricesHoldTax) {

    /** Nobody is asked for rules of a country that no pack describes. */
    public static final String NO_PACK = "none";

    private static final int MAX_NAME = 200;
    private static final int MAX_TEXT = 120;

    public Seller {
        Checks checks = new Checks()
                .text(legalName, MAX_NAME, "legalName", "Write the registered name, 1 to 200 characters.")
                .that(
                        taxPack.equals(NO_PACK)
                                || TaxPacks.of(taxPack)
                                        .filter(pack -> taxPack.equals(taxPack.toLowerCase(Locale.ROOT)))
                                        .isPresent(),
                        "taxPack",
                        "Use za, in, the code of a member of the European Union, or none.")
                .that(
                        address.country().matches("[A-Z]{2}"),
                        "address.country",
                        "Use the ISO code of two capital letters, such as ZA.")
                .that(
                        region.filter(code -> !code.matches("[A-Z0-9]{1,10}")).isEmpty(),
                        "region",
                        "Use the code of the state in capital letters, such as KA.");
        part(checks, address.line1(), "line1");
        part(checks, address.line2(), "line2");
        part(checks, address.city(), "city");
        part(checks, address.region(), "region");
        part(checks, address.postalCode(), "postalCode");
        checks.raise();
        Optional<TaxPack> pack = TaxPacks.of(taxPack);
        String number = taxNumber.orElse("");
        new Checks()
                .that(
                        number.isEmpty()
                                || pack.filter(known ->
                                                known.number().matcher(number).matches())
                                        .isPresent(),
                        "taxNumber",
                        "Write the number as the tax office does, without spaces; it follows the tax pack.")
                .that(
                        number.isEmpty()
                                || region.isPresent()
                                || pack.filter(known -> !known.halves().isEmpty())
                                        .isEmpty(),
                        "region",
                        "Name the state: it decides between central, state and integrated tax.")
                .that(
                        number.isEmpty()
                                || (address.line1().isPresent()
                                        && address.city().isPresent()),
                        "address",
                        "A tax invoice shows the whole address: add street and city.")
                .raise();
    }

    /** Where the business is taxed. */
    public SellerPlace place() {
        String country = taxPack.equals(NO_PACK) ? address.country() : taxPack.toUpperCase(Locale.ROOT);
        return new SellerPlace(country, region, taxNumber.isPresent() && !taxPack.equals(NO_PACK));
    }

    private static void part(Checks checks, Optional<String> text, String field) {
        checks.that(
                text.filter(given -> given.isBlank()
                                || given.length() > MAX_TEXT
                                || given.chars().anyMatch(Character::isISOControl))
                        .isEmpty(),
                "address." + field,
                "Use 1 to 120 characters, or leave it out.");
    }
}
