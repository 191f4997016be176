package io.vitrine.ui.kit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a figure moved, in words: {@code up 12 %}, {@code down 3}, {@code flat +0.4 %}. Up and down say where it went; the
 * tone says whether that is good.
 */
public record Change(Direction direction, boolean good, String words) {

    /** Where a figure went; within half a percent either way it is flat. */
    public enum Direction {
        UP,
        DOWN,
        FLAT
    }

    private static final BigDecimal FLAT_WITHIN = new BigDecimal("0.5");
    private static final BigDecimal WHOLE_FROM = BigDecimal.TEN;
    private static final long COUNTED_BELOW = 1000;
    private static final String PERCENT = "\u00a0%";

    /** The change of an amount, in percent. */
    public static Change of(BigDecimal now, BigDecimal before) {
        if (before.signum() == 0) {
            return now.signum() == 0 ? same() : moved(now.signum(), now.signum() > 0 ? "up from 0" : "down from 0");
        }
        BigDecimal percent = now.subtract(before).movePointRight(2).divide(before.abs(), MathContext.DECIMAL64);
        if (percent.abs().compareTo(FLAT_WITHIN) <= 0) {
            return percent.signum() == 0 ? same() : flat(percent);
        }
        return moved(percent.signum(), (percent.signum() > 0 ? "up " : "down ") + rounded(percent) + PERCENT);
    }

    /** The change of a count: by how many while they are few, else in percent. */
    public static Change of(long now, long before) {
        long difference = now - before;
        if (difference == 0) {
            return same();
        }
        if (Math.max(now, before) >= COUNTED_BELOW) {
            return of(BigDecimal.valueOf(now), BigDecimal.valueOf(before));
        }
        return moved(Long.signum(difference), (difference > 0 ? "up " : "down ") + Math.abs(difference));
    }

    /** The same change of a figure that should rather fall, such as returns. */
    public Change lowerIsBetter() {
        return new Change(direction, !good, words);
    }

    private static Change same() {
        return new Change(Direction.FLAT, true, "no change");
    }

    private static Change flat(BigDecimal percent) {
        return new Change(
                Direction.FLAT, true, "flat " + (percent.signum() > 0 ? "+" : "−") + rounded(percent) + PERCENT);
    }

    private static Change moved(int sign, String words) {
        return new Change(sign > 0 ? Direction.UP : Direction.DOWN, sign > 0, words);
    }

    private static String rounded(BigDecimal percent) {
        BigDecimal size = percent.abs();
        int decimals = size.compareTo(WHOLE_FROM) >= 0 ? 0 : 1;
        BigDecimal rounded = size.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return Formats.grouped(rounded.setScale(Math.max(rounded.scale(), 0)));
    }
}
