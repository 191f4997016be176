package io.vitrine.commerce.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TaxesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Taxes taxes = new Taxes();

    @Test
    void southAfricanPricesHoldFifteenPerCentSince2018() {
        assertEquals("VAT 15% 86.96 13.04", told(ask("ZA", "ZA", TODAY, true, false, line("100", "STANDARD"))));
        LocalDate before = LocalDate.parse("2018-03-31");
        assertEquals("VAT 14% 87.72 12.28", told(ask("ZA", "ZA", before, true, false, line("100", "STANDARD"))));
        assertEquals(
                "VAT 15% 86.96 13.04", told(ask("ZA", "ZA", before.plusDays(1), true, false, line("100", "STANDARD"))));
    }

    @Test
    void zeroRatedAndExemptGoodsSaySo() {
        assertEquals(
                "VAT 15% 10.00 1.50, VAT 0% 20.00 0.00, VAT exempt 30.00 0.00",
                told(ask(
                        "ZA",
                        "ZA",
                        TODAY,
                        false,
                        false,
                        line("10", "STANDARD"),
                        line("20", "ZERO"),
                        line("30", "EXEMPT"))));
    }

    @Test
    void withinAStateCentreAndStateHaveHalfEachElsewhereTheTaxIsIntegrated() {
        assertEquals("CGST 9% 199.99 18.00, SGST 9% 199.99 18.00", told(india("KA", "KA", "199.99")));
        assertEquals("IGST 18% 199.99 36.00", told(india("KA", "MH", "199.99")));
        assertEquals("CGST 9% 199.99 18.00, UTGST 9% 199.99 18.00", told(india("CH", "CH", "199.99")));
    }

    @Test
    void indianSlabsFollowTheirDates() {
        LocalDate before = LocalDate.parse("2025-09-21");
        assertEquals("28", rate(ask("IN", "IN", before, false, false, line("1", "LUXURY"))));
        assertEquals("40", rate(ask("IN", "IN", before.plusDays(1), false, false, line("1", "LUXURY"))));
    }

    @Test
    void inTheUnionConsumersPayTheRateOfTheirCountryAndBusinessesAccountForItThemselves() {
        assertEquals("VAT 21% 100.00 21.00", told(ask("ES", "ES", TODAY, false, false, line("100", "STANDARD"))));
        assertEquals("VAT 19% DE 100.00 19.00", told(ask("ES", "DE", TODAY, false, false, line("100", "STANDARD"))));
        assertEquals("VAT 5.5% FR 100.00 5.50", told(ask("ES", "FR", TODAY, false, false, line("100", "REDUCED"))));
        assertEquals("Reverse charge 100.00 0.00", told(ask("ES", "DE", TODAY, false, true, line("100", "STANDARD"))));
        assertEquals("VAT 21% 100.00 21.00", told(ask("ES", "ES", TODAY, false, true, line("100", "STANDARD"))));
    }

    @Test
    void whatLeavesBearsNoTaxAndItsPriceLosesTheTaxOfHome() {
        assertEquals("VAT 0% export 100.00 0.00", told(ask("ES", "US", TODAY, true, false, line("121", "STANDARD"))));
        assertEquals("Reverse charge 100.00 0.00", told(ask("ES", "PT", TODAY, true, true, line("121", "STANDARD"))));
    }

    @Test
    void whoIsNotRegisteredAddsNoTax() {
        TaxResult result = taxes.of(new TaxQuestion(
                new SellerPlace("ZA", Optional.empty(), false),
                new Place("ZA", Optional.empty()),
                List.of(line("100", "STANDARD")),
                new BigDecimal("10"),
                true,
                false,
                TODAY,
                Currency.getInstance("ZAR")));
        assertEquals(List.of(), result.taxes());
        assertEquals(new BigDecimal("110.00"), result.total());
        assertEquals("", told(ask("US", "US", TODAY, true, false, line("100", "STANDARD"))));
    }

    @Test
    void shippingFollowsTheDearestGoodsWhereTheLawSaysSo() {
        assertEquals("5", shipping("IN", line("90", "REDUCED"), line("10", "STANDARD")));
        assertEquals("15", shipping("ZA", line("90", "ZERO"), line("10", "STANDARD")));
    }

    @Test
    void everyMemberOfTheUnionHasAPack() {
        assertEquals(29, TaxPacks.countries().size());
        List.of("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "))
                .forEach(country -> assertTrue(
                        new BigDecimal(rate(ask(country, country, TODAY, false, false, line("1", "STANDARD"))))
                                        .compareTo(BigDecimal.valueOf(16))
                                > 0,
                        country));
    }

    /** The sums are checked by the result itself; what is asked stays what is paid, whoever sells to whom. */
    @Property(tries = 600)
    void thePartsAreTheWhole(@ForAll("questions") TaxQuestion question) {
        TaxResult result = taxes.of(question);
        BigDecimal asked = Stream.concat(
                        question.lines().stream().map(TaxedLine::amount), Stream.of(question.shipping()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean leaves = result.taxes().stream()
                .anyMatch(share ->
                        share.treatment() == Treatment.EXPORT || share.treatment() == Treatment.REVERSE_CHARGE);
        if (question.amountsHoldTax() && !leaves) {
            assertEquals(0, asked.compareTo(result.total()), result.toString());
        }
        if (!question.amountsHoldTax()) {
            assertEquals(0, asked.compareTo(result.net()), result.toString());
        }
        result.lines().forEach(TaxesTest::notNegative);
        notNegative(result.shipping());
        for (TaxShare share : result.taxes()) {
            BigDecimal exact = share.base().multiply(share.rate()).movePointLeft(2);
            assertTrue(
                    exact.subtract(share.amount()).abs().compareTo(new BigDecimal("0.0101")) < 0,
                    share + " is not near " + exact);
        }
    }

    @Property(tries = 300)
    void aSpreadIsExactAndNobodyIsWrongByACent(
            @ForAll("cents") BigDecimal amount, @ForAll("weights") List<BigDecimal> weights) {
        List<BigDecimal> parts = Spread.of(amount, weights, 2);
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, amount.compareTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal off = parts.get(i)
                    .multiply(whole)
                    .subtract(amount.multiply(weights.get(i)))
                    .abs();
            assertTrue(off.compareTo(whole.movePointLeft(2)) <= 0, parts.toString());
        }
    }

    @Provide
    Arbitrary<BigDecimal> cents() {
        return Arbitraries.longs().between(0, 10_000_000).map(cents -> BigDecimal.valueOf(cents, 2));
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.longs()
                .between(1, 1_000_000)
                .map(BigDecimal::valueOf)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<TaxQuestion> questions() {
        Arbitrary<String> countries = Arbitraries.of("ZA", "IN", "ES", "DE", "FR", "US");
        Arbitrary<TaxedLine> lines = Combinators.combine(
                        cents(), Arbitraries.of("STANDARD", "REDUCED", "ZERO", "EXEMPT", "LUXURY", "unheard-of"))
                .as(TaxedLine::new);
        return Combinators.combine(
                        countries,
                        countries,
                        Arbitraries.of("KA", "MH"),
                        lines.list().ofMinSize(1).ofMaxSize(30),
                        cents(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((from, to, region, goods, shipping, hold, business) -> new TaxQuestion(
                        new SellerPlace(from, Optional.of("KA"), true),
                        new Place(to, Optional.of(region)),
                        goods,
                        shipping,
                        hold,
                        business,
                        TODAY,
                        Currency.getInstance("EUR")));
    }

    private static void notNegative(LineTax line) {
        assertTrue(line.net().signum() >= 0 && line.tax().signum() >= 0, line.toString());
    }

    private String shipping(String country, TaxedLine... lines) {
        return taxes.of(question(country, Optional.empty(), country, Optional.empty(), TODAY, false, false, "9", lines))
                .shipping()
                .rate()
                .toPlainString();
    }

    private TaxResult ask(String from, String to, LocalDate on, boolean hold, boolean business, TaxedLine... lines) {
        return taxes.of(question(from, Optional.empty(), to, Optional.empty(), on, hold, business, "0", lines));
    }

    private TaxResult india(String from, String to, String amount) {
        return taxes.of(question(
                "IN", Optional.of(from), "IN", Optional.of(to), TODAY, false, false, "0", line(amount, "STANDARD")));
    }

    private static TaxQuestion question(
            String from,
            Optional<String> state,
            String to,
            Optional<String> region,
            LocalDate on,
            boolean hold,
            boolean business,
            String shipping,
            TaxedLine... lines) {
        return new TaxQuestion(
                new SellerPlace(from, state, true),
                new Place(to, region),
                Arrays.asList(lines),
                new BigDecimal(shipping),
                hold,
                business,
                on,
                Currency.getInstance("EUR"));
    }

    private static TaxedLine line(String amount, String category) {
        return new TaxedLine(new BigDecimal(amount), category);
    }

    private static String rate(TaxResult result) {
        return result.lines().get(0).rate().toPlainString();
    }

    private static String told(TaxResult result) {
        return String.join(
                ", ",
                result.taxes().stream()
                        .map(share -> share.name() + " " + share.base() + " " + share.amount())
                        .toList());
    }
}
