package io.vitrine.commerce.tax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What tax numbers of buyers look like, their check digits included. Whether a number is registered only the tax office knows. */
public final class TaxNumbers {

    private static final String ANY = "[A-Z0-9]{4,20}";
    private static final String INDIA = "IN";
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("AT", "ATU[0-9]{8}"),
            Map.entry("BE", "BE[01][0-9]{9}"),
            Map.entry("BG", "BG[0-9]{9,10}"),
            Map.entry("HR", "HR[0-9]{11}"),
            Map.entry("CY", "CY[0-9]{8}[A-Z]"),
            Map.entry("CZ", "CZ[0-9]{8,10}"),
            Map.entry("DK", "DK[0-9]{8}"),
            Map.entry("EE", "EE[0-9]{9}"),
            Map.entry("FI", "FI[0-9]{8}"),
            Map.entry("FR", "FR[0-9A-HJ-NP-Z]{2}[0-9]{9}"),
            Map.entry("DE", "DE[0-9]{9}"),
            Map.entry("GR", "EL[0-9]{9}"),
            Map.entry("HU", "HU[0-9]{8}"),
            Map.entry("IE", "IE[0-9][0-9A-Z+*][0-9]{5}[A-Z]{1,2}"),
            Map.entry("IT", "IT[0-9]{11}"),
            Map.entry("LV", "LV[0-9]{11}"),
            Map.entry("LT", "LT([0-9]{9}|[0-9]{12})"),
            Map.entry("LU", "LU[0-9]{8}"),
            Map.entry("MT", "MT[0-9]{8}"),
            Map.entry("NL", "NL[0-9]{9}B[0-9]{2}"),
            Map.entry("PL", "PL[0-9]{10}"),
            Map.entry("PT", "PT[0-9]{9}"),
            Map.entry("RO", "RO[0-9]{2,10}"),
            Map.entry("SK", "SK[0-9]{10}"),
            Map.entry("SI", "SI[0-9]{8}"),
            Map.entry("ES", "ES[0-9A-Z][0-9]{7}[0-9A-Z]"),
            Map.entry("SE", "SE[0-9]{12}"),
            Map.entry(INDIA, "[0-3][0-9][A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]"),
            Map.entry("ZA", "4[0-9]{9}"));
    private static final Map<String, String> PREFIXES = Map.of("GR", "EL");

    private TaxNumbers() {}

    /** Without the blanks, dots and strokes that people write between the digits. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\s./-]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Whether it has the form of some country's numbers. What begins like a number of the European Union must be one. Its check digits
     * are another question: see {@link #mistyped}.
     *
     * @param number as {@link #plain} writes it
     */
    public static boolean possible(String number) {
        return member(number)
                .map(country -> formed(country, number))
                .orElseGet(() -> number.matches(ANY) && (!gst(number) || ofCountry(INDIA, number)));
    }

    /** Whether a number of the European Union has check digits that do not fit the others. */
    public static boolean mistyped(String number) {
        return member(number)
                .filter(country -> formed(country, number) && !VatDigits.fit(number))
                .isPresent();
    }

    /** Whether it is one of this country, check digits included; never for a country whose numbers are not known here. */
    public static boolean ofCountry(String country, String number) {
        return formed(country, number) && (!union(country) || VatDigits.fit(number));
    }

    private static boolean formed(String country, String number) {
        return Optional.ofNullable(FORMS.get(country))
                .filter(form -> Pattern.matches(form, number))
                .isPresent();
    }

    /** The member state whose numbers begin like this. */
    private static Optional<String> member(String number) {
        return FORMS.keySet().stream()
                .filter(TaxNumbers::union)
                .filter(country -> number.startsWith(PREFIXES.getOrDefault(country, country)))
                .findFirst();
    }

    /** Whether the check digits of numbers such as this are looked at, and not their form alone. */
    public static boolean digitsChecked(String number) {
        return VatDigits.known(number);
    }

    private static boolean union(String country) {
        return TaxPacks.of(country).filter(pack -> pack.union().isPresent()).isPresent();
    }

    /** Fifteen signs that begin with two digits are meant as an Indian GSTIN. */
    private static boolean gst(String number) {
        return number.matches("[0-9]{2}[A-Z0-9]{13}");
    }
}
