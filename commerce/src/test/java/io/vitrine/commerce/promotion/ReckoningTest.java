package io.vitrine.commerce.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.VariantId;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final PromotedLine soap = line(3, "10.00");
    private final PromotedLine cream = line(1, "9.99");
    private final PromotedLine oil = line(2, "0.01");

    @Test
    void thePartsOfADiscountAreItsWholeToTheCent() {
        Reductions off = of(List.of(automatic("Sale", Benefit.percent(new BigDecimal("33.33")))), "");
        assertEquals("6.67", off.goods(EUR).text());
        assertEquals(
                List.of("3.34", "3.33", "0.00"),
                off.all().get(0).byLine().stream()
                        .map(BigDecimal::toPlainString)
                        .toList());
        assertEquals(new BigDecimal("0.00"), off.off(2));
    }

    @Test
    void ofTheAutomaticOnesTheBestHoldsAndFreeDeliveryBesideIt() {
        Reductions off = of(
                List.of(
                        automatic("Small", Benefit.percent(BigDecimal.ONE)),
                        automatic("Courier", Benefit.freeDelivery()),
                        automatic("Big", Benefit.amount(new BigDecimal("5")))),
                "");
        assertEquals(
                List.of("Big", "Courier"),
                off.all().stream().map(Reduction::name).toList());
        assertTrue(off.freeDelivery());
        assertEquals("5.00", off.goods(EUR).text());
    }

    @Test
    void aCodeComesOnTopOfWhatIsLeft() {
        Reductions off = of(
                List.of(
                        automatic("Half", Benefit.percent(new BigDecimal("50"))),
                        coded("TEN", Benefit.percent(BigDecimal.TEN), true)),
                "TEN");
        assertEquals(
                List.of("Half", "TEN (TEN)"),
                off.all().stream().map(Reduction::words).toList());
        assertEquals("11.00", off.goods(EUR).text()); // 10.00 of 20.00, then 1.00 of the other 10.00
    }

    @Test
    void ofTwoThatDoNotCombineTheBetterOneHolds() {
        Offering half = automatic("Half", Benefit.percent(new BigDecimal("50")));
        Reductions less = of(List.of(half, coded("TEN", Benefit.percent(BigDecimal.TEN), false)), "TEN");
        assertEquals(List.of("Half"), less.all().stream().map(Reduction::name).toList());
        assertEquals("not_combinable", less.refusal().orElseThrow().code());
        Reductions more = of(List.of(half, coded("MOST", Benefit.percent(new BigDecimal("60")), false)), "MOST");
        assertEquals(List.of("MOST"), more.all().stream().map(Reduction::name).toList());
        assertTrue(more.refusal().isEmpty());
    }

    @Test
    void moreThanEverythingIsNeverTakenOff() {
        Reductions off = of(
                List.of(
                        automatic("Gift", Benefit.amount(new BigDecimal("1000"))),
                        coded("TEN", Benefit.percent(BigDecimal.TEN), true)),
                "TEN");
        assertEquals("20.00", off.goods(EUR).text());
    }

    @Test
    void ofEveryThreePiecesTheCheapestIsFree() {
        Offering threeForTwo = automatic("3 for 2", Benefit.buyGet(2, 1, BigDecimal.valueOf(100)));
        // six pieces: 3 for 10.00, 1 for 9.99, 2 for 0.01; the two cheapest are free
        Reductions two =
                new Reckoning(List.of(threeForTwo), List.of(soap, cream, oil), EUR).reductions(Optional.empty());
        assertEquals("0.01", two.goods(EUR).text());
        Reductions one = new Reckoning(List.of(threeForTwo), List.of(soap), EUR).reductions(Optional.empty());
        assertEquals("3.33", one.goods(EUR).text());
        Reductions none =
                new Reckoning(List.of(threeForTwo), List.of(cream, line(1, "1.00")), EUR).reductions(Optional.empty());
        assertTrue(none.all().isEmpty());
    }

    @Test
    void aCodeSaysWhyItDoesNotHold() {
        assertEquals("unknown", refusal(List.of(), "NONE"));
        Offering other = new Offering(
                id(),
                "x",
                Benefit.percent(BigDecimal.TEN),
                BigDecimal.ZERO,
                Optional.of("C-1"),
                true,
                Optional.empty(),
                Optional.of(Set.of()));
        assertEquals("other_goods", refusal(List.of(other), "C-1"));
        Offering dear = new Offering(
                id(),
                "x",
                Benefit.percent(BigDecimal.TEN),
                new BigDecimal("20.01"),
                Optional.of("C-1"),
                true,
                Optional.empty(),
                Optional.empty());
        assertEquals("minimum", refusal(List.of(dear), "C-1"));
        Offering over = new Offering(
                id(),
                "x",
                Benefit.percent(BigDecimal.TEN),
                BigDecimal.ZERO,
                Optional.of("C-1"),
                true,
                Optional.of(CodeRefusal.over()),
                Optional.empty());
        assertEquals("over", refusal(List.of(over), "C-1"));
    }

    private String refusal(List<Offering> offered, String code) {
        Reductions off = of(offered, code);
        assertTrue(off.all().isEmpty());
        return off.refusal().orElseThrow().code();
    }

    private Reductions of(List<Offering> offered, String code) {
        return new Reckoning(offered, List.of(soap, cream, oil), EUR)
                .reductions(Optional.of(code).filter(text -> !text.isEmpty()));
    }

    private static Offering automatic(String name, Benefit benefit) {
        return new Offering(
                id(), name, benefit, BigDecimal.ZERO, Optional.empty(), true, Optional.empty(), Optional.empty());
    }

    private static Offering coded(String code, Benefit benefit, boolean combinable) {
        return new Offering(
                id(),
                code,
                benefit,
                BigDecimal.ZERO,
                Optional.of(code),
                combinable,
                Optional.empty(),
                Optional.empty());
    }

    private static PromotedLine line(int quantity, String total) {
        return new PromotedLine(new VariantId(UUID.randomUUID()), quantity, new BigDecimal(total));
    }

    private static PromotionId id() {
        return new PromotionId(UUID.randomUUID());
    }
}
