/** Carts over HTTP. */
@NullMarked
package io.vitrine.commerce.cart.rest;

import org.jspecify.annotations.NullMarked;
