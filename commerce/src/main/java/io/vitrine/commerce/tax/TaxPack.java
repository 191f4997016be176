package io.vitrine.commerce.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a country's law says about tax on sales.
 *
 * @param name of the tax, such as {@code VAT}
 * @param number what a seller's tax number looks like
 * @param goodsDecide whether delivery bears the rate of what is delivered; else the standard rate
 * @param union code of the union of countries within which a business buyer accounts for the tax itself
 * @param territories regions whose half of the tax has another name; empty where tax is not halved
 * @param halves names of the two halves of the tax within one region, and of the half in a territory
 * @param rates by category, from their first day on
 */
record TaxPack(
        String country,
        String name,
        Pattern number,
        boolean goodsDecide,
        Optional<String> union,
        List<String> halves,
        Set<String> territories,
        Map<String, NavigableMap<LocalDate, BigDecimal>> rates) {

    private static final String STANDARD = "STANDARD";
    private static final Map<String, Treatment> UNTAXED = Map.of("ZERO", Treatment.ZERO, "EXEMPT", Treatment.EXEMPT);

    /** What a category bears on a day. */
    Bearing bearing(String category, LocalDate on) {
        String wanted = category.toUpperCase(Locale.ROOT);
        Treatment untaxed = UNTAXED.get(wanted);
        if (untaxed != null) {
            return new Bearing(untaxed, BigDecimal.ZERO);
        }
        NavigableMap<LocalDate, BigDecimal> dated = rates.getOrDefault(wanted, rates.get(STANDARD));
        Map.Entry<LocalDate, BigDecimal> rate = dated == null ? null : dated.floorEntry(on);
        if (rate == null) {
            throw new IllegalArgumentException("No rate of " + country + " for " + category + " on " + on);
        }
        return new Bearing(Treatment.TAXED, rate.getValue());
    }

    Bearing standard(LocalDate on) {
        return bearing(STANDARD, on);
    }

    boolean sameUnion(TaxPack other) {
        return union.isPresent() && union.equals(other.union);
    }
}
