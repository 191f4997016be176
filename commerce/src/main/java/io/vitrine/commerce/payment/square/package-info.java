/**
 * Square: payment links, orders, payments, refunds and signed events, over its own HTTP API.
 */
@NullMarked
package io.vitrine.commerce.payment.square;

import org.jspecify.annotations.NullMarked;
