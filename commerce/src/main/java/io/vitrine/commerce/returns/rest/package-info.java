/** Returns over HTTP. */
@NullMarked
package io.vitrine.commerce.returns.rest;

import org.jspecify.annotations.NullMarked;
