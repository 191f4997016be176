package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.Spread;
import io.vitrine.commerce.tax.TaxShare;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tax on a credit note, under the names that its invoice gives it. */
record CreditedTaxes(Invoice invoice) {

    private record Sum(BigDecimal net, BigDecimal tax) {}

    /** The shares of the lines taken back, by the names that the invoice gives them. */
    List<TaxShare> of(List<InvoiceLine> lines) {
        Map<BigDecimal, Sum> byRate = new TreeMap<>();
        lines.forEach(line -> byRate.merge(
                line.taxRate().stripTrailingZeros(),
                new Sum(line.net(), line.tax()),
                (one, two) -> new Sum(one.net().add(two.net()), one.tax().add(two.tax()))));
        List<TaxShare> shares = new ArrayList<>();
        byRate.forEach((rate, sum) -> shares.addAll(split(sum, named(rate))));
        return shares;
    }

    /** The invoice's shares of a line's rate: one, or the halves of it. */
    private List<TaxShare> named(BigDecimal rate) {
        List<TaxShare> whole = having(rate);
        return whole.isEmpty() ? having(rate.divide(BigDecimal.valueOf(2))) : whole.subList(0, 1);
    }

    private List<TaxShare> having(BigDecimal rate) {
        return invoice.taxes().stream()
                .filter(share -> share.rate().compareTo(rate) == 0)
                .toList();
    }

    private List<TaxShare> split(Sum sum, List<TaxShare> named) {
        if (named.isEmpty()) {
            return List.of();
        }
        int digits = Math.max(invoice.summary().total().currency().getDefaultFractionDigits(), 0);
        List<BigDecimal> parts = Spread.of(
                sum.tax().setScale(digits, RoundingMode.UNNECESSARY),
                named.stream().map(share -> BigDecimal.ONE).toList(),
                digits);
        List<TaxShare> shares = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            TaxShare share = named.get(i);
            shares.add(new TaxShare(share.name(), share.treatment(), share.rate(), sum.net(), parts.get(i)));
        }
        return shares;
    }
}
