package io.vitrine.commerce.tax;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tax of a sale, to the last digit of its currency.
 *
 * @param lines in the order of the question
 * @param taxes by name and rate; empty when the seller adds none
 * @param net goods and shipping before tax
 * @param total net and tax
 */
public record TaxResult(
        List<LineTax> lines, LineTax shipping, List<TaxShare> taxes, BigDecimal net, BigDecimal tax, BigDecimal total) {

    public TaxResult {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        BigDecimal nets = sum(Stream.concat(lines.stream(), Stream.of(shipping)).map(LineTax::net));
        BigDecimal bears =
                sum(Stream.concat(lines.stream(), Stream.of(shipping)).map(LineTax::tax));
        if (nets.compareTo(net) != 0
                || bears.compareTo(tax) != 0
                || net.add(tax).compareTo(total) != 0
                || sum(taxes.stream().map(TaxShare::amount)).compareTo(tax) != 0) {
            throw new IllegalArgumentException("The parts of a tax are not its whole");
        }
    }

    /** The goods alone before tax. */
    public BigDecimal goodsNet() {
        return net.subtract(shipping.net());
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
