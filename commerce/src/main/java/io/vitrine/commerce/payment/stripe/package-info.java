/**
 * Stripe: PaymentIntents, refunds and signed events, over its own HTTP API.
 */
@NullMarked
package io.vitrine.commerce.payment.stripe;

import org.jspecify.annotations.NullMarked;
