package io.vitrine.commerce.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * Which tax does this sale bear?
 *
 * @param shipping what delivery costs, in the same way (with or without tax) as the lines
 * @param amountsHoldTax whether the amounts are prices with tax
 * @param businessBuyerWithTaxNumber whether the buyer is a business registered where the goods go
 * @param on the day whose rates apply
 */
public record TaxQuestion(
        SellerPlace seller,
        Place delivery,
        List<TaxedLine> lines,
        BigDecimal shipping,
        boolean amountsHoldTax,
        boolean businessBuyerWithTaxNumber,
        LocalDate on,
        Currency currency) {

    public TaxQuestion {
        lines = List.copyOf(lines);
        if (shipping.signum() < 0) {
            throw new IllegalArgumentException("Tax of a negative amount");
        }
    }
}
