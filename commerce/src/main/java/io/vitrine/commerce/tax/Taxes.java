package io.vitrine.commerce.tax;

import io.vitrine.core.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The tax of sales. */
@ApplicationScoped
public class Taxes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The tax of this sale; the same question has the same answer for ever. */
    public TaxResult of(TaxQuestion question) {
        return new Reckoning(question).result();
    }

    /** One sale. Its positions are the lines and, last, shipping. */
    private static final class Reckoning {

        private final TaxQuestion question;
        private final TaxRule rule;
        private final int digits;
        private final List<BigDecimal> amounts;
        private final List<Bearing> bearings;
        private final LineTax[] taxed;
        private final List<TaxShare> shares = new ArrayList<>();

        Reckoning(TaxQuestion question) {
            this.question = question;
            rule = TaxRule.of(question);
            digits = Math.max(question.currency().getDefaultFractionDigits(), 0);
            List<Bearing> usual = new ArrayList<>();
            List<BigDecimal> given = new ArrayList<>();
            for (TaxedLine line : question.lines()) {
                usual.add(rule.usual(line.category()));
                given.add(line.amount());
            }
            usual.add(rule.usualOfShipping(question.lines()));
            given.add(question.shipping());
            bearings = usual.stream().map(rule::due).toList();
            amounts = IntStream.range(0, given.size())
                    .mapToObj(i -> amount(given.get(i), usual.get(i)))
                    .toList();
            taxed = new LineTax[given.size()];
        }

        TaxResult result() {
            Map<Bearing, List<Integer>> groups = new LinkedHashMap<>();
            IntStream.range(0, bearings.size())
                    .forEach(i -> groups.computeIfAbsent(bearings.get(i), bearing -> new ArrayList<>())
                            .add(i));
            groups.forEach(this::tax);
            BigDecimal net = Arrays.stream(taxed).map(LineTax::net).reduce(zero(), BigDecimal::add);
            BigDecimal tax = Arrays.stream(taxed).map(LineTax::tax).reduce(zero(), BigDecimal::add);
            int last = taxed.length - 1;
            return new TaxResult(List.of(taxed).subList(0, last), taxed[last], shares, net, tax, net.add(tax));
        }

        /** Rounded; without the tax of home that a price holds when none is due because the goods leave. */
        private BigDecimal amount(BigDecimal given, Bearing usual) {
            BigDecimal rounded = Money.round(given, question.currency());
            if (!question.amountsHoldTax() || rule.untaxed().isEmpty()) {
                return rounded;
            }
            return rounded.subtract(held(rounded, usual.rate(), usual.rate()));
        }

        private void tax(Bearing bearing, List<Integer> members) {
            List<BigDecimal> own = members.stream().map(amounts::get).toList();
            BigDecimal sum = own.stream().reduce(zero(), BigDecimal::add);
            BigDecimal tax = zero();
            List<BigDecimal> parts = new ArrayList<>();
            for (int part = 0; part < rule.parts().size(); part++) {
                BigDecimal rate = rule.rate(bearing);
                BigDecimal due = question.amountsHoldTax()
                        ? held(sum, rate, bearing.rate())
                        : Money.round(sum.multiply(rate).divide(HUNDRED), question.currency());
                parts.add(due);
                tax = tax.add(due);
            }
            share(bearing, parts, question.amountsHoldTax() ? sum.subtract(tax) : sum);
            List<BigDecimal> spread = Spread.of(tax, own, digits);
            for (int i = 0; i < own.size(); i++) {
                BigDecimal net = question.amountsHoldTax() ? own.get(i).subtract(spread.get(i)) : own.get(i);
                taxed[members.get(i)] = new LineTax(bearing.rate(), net, spread.get(i));
            }
        }

        private void share(Bearing bearing, List<BigDecimal> parts, BigDecimal base) {
            if (base.signum() == 0) {
                return;
            }
            // Where nothing is due one line says so, not one for each half.
            int named = bearing.rate().signum() == 0 ? Math.min(1, parts.size()) : parts.size();
            for (int part = 0; part < named; part++) {
                shares.add(new TaxShare(
                        rule.name(part, bearing), bearing.treatment(), rule.rate(bearing), base, parts.get(part)));
            }
        }

        /** The tax of one rate that an amount holds which holds tax of all rates. */
        private BigDecimal held(BigDecimal amount, BigDecimal rate, BigDecimal all) {
            return amount.multiply(rate).divide(HUNDRED.add(all), digits, RoundingMode.HALF_UP);
        }

        private BigDecimal zero() {
            return BigDecimal.ZERO.setScale(digits);
        }
    }
}
