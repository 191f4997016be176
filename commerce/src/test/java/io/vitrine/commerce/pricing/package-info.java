/** Prices, tried on a database without a container. */
@NullMarked
package io.vitrine.commerce.pricing;

import org.jspecify.annotations.NullMarked;
