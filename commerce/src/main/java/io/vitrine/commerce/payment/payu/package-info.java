/**
 * PayU of India: its hosted checkout, to which the customer's browser posts a form that a hash seals, and its web services.
 */
@NullMarked
package io.vitrine.commerce.payment.payu;

import org.jspecify.annotations.NullMarked;
