package io.vitrine.commerce.ledger;

import java.math.BigDecimal;

/**
 * Where two tellings of the same money differ.
 *
 * @param what which comparison, such as {@code captured}
 * @param where the order, the account or the payment
 * @param expected what payments say
 * @param found what the ledger says
 */
public record Finding(String what, String where, String currency, BigDecimal expected, BigDecimal found) {}
