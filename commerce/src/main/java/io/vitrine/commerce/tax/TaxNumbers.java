package io.vitrine.commerce.tax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What tax numbers of buyers look like. Whether a number is a real one only the tax office knows. */
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
     * Whether some country's tax office could have given it. What begins like a number of the European Union must be one.
     *
     * @param number as {@link #plain} writes it
     */
    public static boolean possible(String number) {
        Optional<String> union = FORMS.keySet().stream()
                .filter(country -> TaxPacks.of(country)
                        .filter(pack -> pack.union().isPresent())
                        .isPresent())
                .filter(country -> number.startsWith(PREFIXES.getOrDefault(country, country)))
                .findFirst();
        return union.map(country -> ofCountry(country, number))
                .orElseGet(() -> number.matches(ANY) && (!gst(number) || ofCountry(INDIA, number)));
    }

    /** Whether it is one of this country; never for a country whose numbers are not known here. */
    public static boolean ofCountry(String country, String number) {
        return Optional.ofNullable(FORMS.get(country))
                .filter(form -> Pattern.matches(form, number))
                .isPresent();
    }

    /** Fifteen signs that begin with two digits are meant as an Indian GSTIN. */
    private static boolean gst(String number) {
        return number.matches("[0-9]{2}[A-Z0-9]{13}");
    }
}
