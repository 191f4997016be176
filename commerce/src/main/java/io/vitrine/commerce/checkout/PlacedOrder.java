package io.vitrine.commerce.checkout;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.money.Money;

/** What a checkout led to. */
public record PlacedOrder(OrderId id, String number, OrderStatus status, Money total) {}
