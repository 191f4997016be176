package io.vitrine.commerce.order;

import io.vitrine.core.money.Money;
import java.math.BigDecimal;

/** A line of an order as people see it. */
public record OrderLineView(
        int number, String sku, String name, BigDecimal quantity, BigDecimal unitPrice, Money gross, Money discount) {}
