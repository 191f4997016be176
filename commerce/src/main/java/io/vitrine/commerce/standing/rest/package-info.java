/** A customer's standing orders over HTTP. */
@NullMarked
package io.vitrine.commerce.standing.rest;

import org.jspecify.annotations.NullMarked;
