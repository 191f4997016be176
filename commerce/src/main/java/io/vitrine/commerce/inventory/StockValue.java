package io.vitrine.commerce.inventory;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.List;

/**
 * What the stock of the whole business had cost at a moment: each variant rounded half-up, the total their sum.
 *
 * @param variants those of which something was there, by article number
 */
public record StockValue(Instant at, CostMethod method, Money total, List<ValuedVariant> variants) {

    public StockValue {
        variants = List.copyOf(variants);
    }
}
