/** Guests' addresses over HTTP. */
@NullMarked
package io.vitrine.commerce.guest.rest;

import org.jspecify.annotations.NullMarked;
