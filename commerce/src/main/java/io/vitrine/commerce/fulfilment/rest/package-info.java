/** Shipping rates, over HTTP. */
@NullMarked
package io.vitrine.commerce.fulfilment.rest;

import org.jspecify.annotations.NullMarked;
