package io.vitrine.commerce.settlement;

import io.vitrine.core.money.Money;

/** Money that a gateway sent to the bank. */
public record PayoutView(String reference, Money amount) {}
