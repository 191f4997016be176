/**
 * PayPal: orders, captures, refunds and verified events, over its own HTTP API.
 */
@NullMarked
package io.vitrine.commerce.payment.paypal;

import org.jspecify.annotations.NullMarked;
