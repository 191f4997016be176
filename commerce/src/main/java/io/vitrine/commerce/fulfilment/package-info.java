/**
 * How goods reach the customer: what shipping costs and how long it takes.
 *
 * <p>Invariants: an option is offered only where it is delivered, for the weight and the worth it was made for, and in the
 * business's currency; a shop that has set nothing up ships everywhere free of charge, so that it can sell from its first hour.
 */
@NullMarked
package io.vitrine.commerce.fulfilment;

import org.jspecify.annotations.NullMarked;
