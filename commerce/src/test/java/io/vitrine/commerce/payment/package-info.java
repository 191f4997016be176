/** Payments, refunds and what gateways say. */
@NullMarked
package io.vitrine.commerce.payment;

import org.jspecify.annotations.NullMarked;
