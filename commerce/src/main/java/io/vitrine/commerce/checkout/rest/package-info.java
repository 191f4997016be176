/** Ordering over HTTP. */
@NullMarked
package io.vitrine.commerce.checkout.rest;

import org.jspecify.annotations.NullMarked;
