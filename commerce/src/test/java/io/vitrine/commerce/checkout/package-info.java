/** From a cart to an order. */
@NullMarked
package io.vitrine.commerce.checkout;

import org.jspecify.annotations.NullMarked;
