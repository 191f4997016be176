/** PayPal, as its API speaks. */
@NullMarked
package io.vitrine.commerce.payment.paypal;

import org.jspecify.annotations.NullMarked;
