package io.vitrine.commerce.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rule under which one sale falls.
 *
 * @param pack whose rates apply; absent when no tax is added
 * @param untaxed why no tax is due although the seller is registered: the goods leave, or the buyer accounts for it
 * @param parts names under which the tax stands, each with an equal part of the rate
 * @param abroad written behind the rate when it is another country's
 */
record TaxRule(Optional<TaxPack> pack, Optional<Treatment> untaxed, List<String> parts, String abroad, LocalDate on) {

    static TaxRule of(TaxQuestion question) {
        LocalDate on = question.on();
        SellerPlace seller = question.seller();
        Optional<TaxPack> own = seller.registered() ? TaxPacks.of(seller.country()) : Optional.empty();
        if (own.isEmpty()) {
            return new TaxRule(Optional.empty(), Optional.empty(), List.of(), "", on);
        }
        TaxPack home = own.get();
        if (home.country().equalsIgnoreCase(question.delivery().country())) {
            return new TaxRule(own, Optional.empty(), parts(home, question), "", on);
        }
        Optional<TaxPack> there = TaxPacks.of(question.delivery().country()).filter(home::sameUnion);
        if (there.isEmpty()) {
            return new TaxRule(own, Optional.of(Treatment.EXPORT), List.of(home.name()), "", on);
        }
        if (question.businessBuyerWithTaxNumber()) {
            return new TaxRule(own, Optional.of(Treatment.REVERSE_CHARGE), List.of(home.name()), "", on);
        }
        String country = there.get().country();
        return new TaxRule(there, Optional.empty(), List.of(there.get().name()), " " + country, on);
    }

    /** What the category would bear at home, before it is found that nothing is due. */
    Bearing usual(String category) {
        return pack.map(known -> known.bearing(category, on)).orElse(Bearing.NOTHING);
    }

    /** What shipping would bear: the standard rate, or that of the dearest line where the goods decide. */
    Bearing usualOfShipping(List<TaxedLine> lines) {
        if (pack.isEmpty()) {
            return Bearing.NOTHING;
        }
        if (!pack.get().goodsDecide()) {
            return pack.get().standard(on);
        }
        return lines.stream()
                .max(Comparator.comparing(TaxedLine::amount)
                        .thenComparing(line -> usual(line.category()).rate()))
                .map(line -> usual(line.category()))
                .orElseGet(() -> pack.get().standard(on));
    }

    Bearing due(Bearing usual) {
        return untaxed.map(usual::untaxedAs).orElse(usual);
    }

    /** How a share is called. */
    String name(int part, Bearing bearing) {
        return switch (bearing.treatment()) {
            case NONE -> "No tax";
            case EXEMPT -> parts.get(part) + " exempt";
            case EXPORT -> parts.get(part) + " 0% export";
            case REVERSE_CHARGE -> "Reverse charge";
            case ZERO, TAXED -> parts.get(part) + " " + rate(bearing).toPlainString() + "%" + abroad;
        };
    }

    /** The rate of one part. */
    BigDecimal rate(Bearing bearing) {
        BigDecimal rate = bearing.rate().divide(BigDecimal.valueOf(parts.size()));
        return rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
    }

    /** Within one state the union and the state have half each; a delivery without a state stays in the seller's. */
    private static List<String> parts(TaxPack home, TaxQuestion question) {
        if (home.halves().isEmpty()) {
            return List.of(home.name());
        }
        String from = code(question.seller().region());
        String to = code(question.delivery().region().or(() -> question.seller().region()));
        if (!from.equals(to)) {
            return List.of(home.name());
        }
        return IntStream.of(0, home.territories().contains(to) ? 2 : 1)
                .mapToObj(home.halves()::get)
                .toList();
    }

    private static String code(Optional<String> region) {
        return IndianStates.code(region.orElse(""));
    }
}
