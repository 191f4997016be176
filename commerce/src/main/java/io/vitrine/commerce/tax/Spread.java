package io.vitrine.commerce.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Hands an amount out in parts that add up to it: each rounded down, what is left to those who lost most by it. */
public final class Spread {

    private static final int FINE = 30;

    private Spread() {}

    /**
     * Parts of an amount in proportion to weights.
     *
     * @param amount not negative, with no more digits than {@code digits}
     * @param weights not negative; when all are zero the amount must be too
     * @param digits of the currency
     */
    public static List<BigDecimal> of(BigDecimal amount, List<BigDecimal> weights, int digits) {
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            if (amount.signum() != 0) {
                throw new IllegalArgumentException("An amount without anybody to bear it");
            }
            return weights.stream().map(weight -> zero(digits)).toList();
        }
        BigDecimal[] exact = weights.stream()
                .map(weight -> amount.multiply(weight).divide(whole, FINE, RoundingMode.DOWN))
                .toArray(BigDecimal[]::new);
        BigDecimal[] parts = Arrays.stream(exact)
                .map(part -> part.setScale(digits, RoundingMode.DOWN))
                .toArray(BigDecimal[]::new);
        BigDecimal left = amount.subtract(Arrays.stream(parts).reduce(BigDecimal.ZERO, BigDecimal::add));
        int pieces = left.movePointRight(digits).intValueExact();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact[i].subtract(parts[i]))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(pieces)
                .forEach(i -> parts[i] = parts[i].add(BigDecimal.ONE.movePointLeft(digits)));
        return List.of(parts);
    }

    private static BigDecimal zero(int digits) {
        return BigDecimal.ZERO.setScale(digits);
    }
}
