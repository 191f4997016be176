/** Square, as its API speaks. */
@NullMarked
package io.vitrine.commerce.payment.square;

import org.jspecify.annotations.NullMarked;
