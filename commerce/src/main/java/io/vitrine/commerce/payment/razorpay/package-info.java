/**
 * Razorpay: orders, payments, refunds and signed events, over its own HTTP API.
 */
@NullMarked
package io.vitrine.commerce.payment.razorpay;

import org.jspecify.annotations.NullMarked;
