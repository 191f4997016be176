/** Stripe, as its API speaks. */
@NullMarked
package io.vitrine.commerce.payment.stripe;

import org.jspecify.annotations.NullMarked;
