/** Tests of market baskets. */
@NullMarked
package io.vitrine.analytics.basket;

import org.jspecify.annotations.NullMarked;
