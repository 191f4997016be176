/** PayU, as its API speaks. */
@NullMarked
package io.vitrine.commerce.payment.payu;

import org.jspecify.annotations.NullMarked;
