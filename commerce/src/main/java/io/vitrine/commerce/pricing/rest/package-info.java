/** Prices and costs over HTTP, for the staff. */
@NullMarked
package io.vitrine.commerce.pricing.rest;

import org.jspecify.annotations.NullMarked;
