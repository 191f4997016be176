/** Razorpay, as its API speaks. */
@NullMarked
package io.vitrine.commerce.payment.razorpay;

import org.jspecify.annotations.NullMarked;
