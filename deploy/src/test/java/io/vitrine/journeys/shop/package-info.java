/** The shop as its visitors use it: carts, orders, and what happens when many want the same. */
@NullMarked
package io.vitrine.journeys.shop;

import org.jspecify.annotations.NullMarked;
