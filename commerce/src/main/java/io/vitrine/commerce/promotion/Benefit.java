package io.vitrine.commerce.promotion;

import io.vitrine.core.problem.Checks;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * What a promotion gives.
 *
 * @param percent off, of PERCENT and of the pieces that BUY_GET gives; 100 makes them free
 * @param amount off, of AMOUNT
 * @param buy pieces that are paid for, of BUY_GET
 * @param free pieces that come with them for less or nothing, of BUY_GET
 */
public record Benefit(
        PromotionKind kind,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> amount,
        Optional<Integer> buy,
        Optional<Integer> free) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int MOST_PIECES = 1_000;

    public static Benefit percent(BigDecimal percent) {
        return new Benefit(
                PromotionKind.PERCENT, Optional.of(percent), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Benefit amount(BigDecimal amount) {
        return new Benefit(
                PromotionKind.AMOUNT, Optional.empty(), Optional.of(amount), Optional.empty(), Optional.empty());
    }

    public static Benefit freeDelivery() {
        return new Benefit(
                PromotionKind.FREE_DELIVERY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Benefit buyGet(int buy, int free, BigDecimal percent) {
        return new Benefit(
                PromotionKind.BUY_GET, Optional.of(percent), Optional.empty(), Optional.of(buy), Optional.of(free));
    }

    void check(Checks checks, Currency currency) {
        boolean pieces = kind == PromotionKind.BUY_GET;
        boolean share = pieces || kind == PromotionKind.PERCENT;
        int digits = Math.max(currency.getDefaultFractionDigits(), 0);
        checks.that(
                        percent.isPresent() == share
                                && percent.map(Benefit::share).orElse(true),
                        "percent",
                        share ? "Write a number above 0, at most 100, with 2 decimals at most." : "Leave it out here.")
                .that(
                        amount.isPresent() == (kind == PromotionKind.AMOUNT)
                                && amount.map(some ->
                                                money(some, digits) && some.signum() > 0 && some.compareTo(MOST) <= 0)
                                        .orElse(true),
                        "amount",
                        kind == PromotionKind.AMOUNT
                                ? "Write an amount above 0 with " + digits + " decimals at most."
                                : "Leave it out here.");
        pieces(checks, buy, pieces, "buy");
        pieces(checks, free, pieces, "get");
    }

    static boolean money(BigDecimal amount, int digits) {
        return amount.stripTrailingZeros().scale() <= digits;
    }

    private static boolean share(BigDecimal percent) {
        return percent.signum() > 0
                && percent.compareTo(HUNDRED) <= 0
                && percent.stripTrailingZeros().scale() <= 2;
    }

    private static void pieces(Checks checks, Optional<Integer> count, boolean wanted, String field) {
        checks.that(
                count.isPresent() == wanted
                        && count.map(some -> some >= 1 && some <= MOST_PIECES).orElse(true),
                field,
                wanted ? "Use a whole number from 1 to 1,000." : "Leave it out here.");
    }
}
