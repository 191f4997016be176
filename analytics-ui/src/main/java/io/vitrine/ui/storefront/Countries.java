package io.vitrine.ui.storefront;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Countries to deliver to, and the states of those whose taxes ask for them. */
public final class Countries {

    static final List<Listing.Choice> ALL = Arrays.stream(Locale.getISOCountries())
            .map(code -> choice(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH)))
            .sorted(Comparator.comparing(Listing.Choice::label))
            .toList();

    private static final List<Listing.Choice> INDIA = """
            AN Andaman and Nicobar Islands
            AP Andhra Pradesh
            AR Arunachal Pradesh
            AS Assam
            BR Bihar
            CH Chandigarh
            CG Chhattisgarh
            DH Dadra and Nagar Haveli and Daman and Diu
            DL Delhi
            GA Goa
            GJ Gujarat
            HR Haryana
            HP Himachal Pradesh
            JK Jammu and Kashmir
            JH Jharkhand
            KA Karnataka
            KL Kerala
            LA Ladakh
            LD Lakshadweep
            MP Madhya Pradesh
            MH Maharashtra
            MN Manipur
            ML Meghalaya
            MZ Mizoram
            NL Nagaland
            OD Odisha
            PY Puducherry
            PB Punjab
            RJ Rajasthan
            SK Sikkim
            TN Tamil Nadu
            TS Telangana
            TR Tripura
            UP Uttar Pradesh
            UK Uttarakhand
            WB West Bengal
            """.lines()
            .map(line -> choice(line.substring(0, 2), line.substring(3)))
            .toList();

    private static final Map<String, List<Listing.Choice>> SPOKEN = new ConcurrentHashMap<>();

    private Countries() {}

    /** All of them in the language of the page, in its order. */
    static List<Listing.Choice> spoken() {
        return SPOKEN.computeIfAbsent(Say.language(), language -> {
            Locale locale = Locale.forLanguageTag(language);
            return Arrays.stream(Locale.getISOCountries())
                    .map(code -> choice(code, new Locale("", code).getDisplayCountry(locale)))
                    .sorted(Comparator.comparing(Listing.Choice::label, Collator.getInstance(locale)))
                    .toList();
        });
    }

    /** The states to choose from; empty where the state is written freely. */
    static List<Listing.Choice> states(String country) {
        return country.equals("IN") ? INDIA : List.of();
    }

    /** The same with one of them chosen. */
    static List<Listing.Choice> chosen(List<Listing.Choice> choices, String value) {
        return choices.stream()
                .map(choice -> new Listing.Choice(
                        choice.value(),
                        choice.label(),
                        choice.count(),
                        choice.value().equals(value)))
                .toList();
    }

    /** All countries, one of them chosen. */
    public static List<Listing.Choice> of(String country) {
        return chosen(ALL, country);
    }

    static String name(String code) {
        return new Locale("", code).getDisplayCountry(Visit.current().locale());
    }

    private static Listing.Choice choice(String value, String label) {
        return new Listing.Choice(value, label, "", false);
    }
}
