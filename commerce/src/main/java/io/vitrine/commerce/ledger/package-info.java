/**
 * The ledger: double entry, read and checked. What happened writes its own entries, in its own transaction; nothing is changed
 * afterwards.
 *
 * <p>Invariants: each entry takes an amount from one account and gives it to another, so that the accounts of each currency add up
 * to nothing; what was captured and refunded of payments is what moved on the clearing accounts of their gateways.
 */
@NullMarked
package io.vitrine.commerce.ledger;

import org.jspecify.annotations.NullMarked;
