/** Tokens over HTTP, and the filter that asks for one before any operation of the API that is not declared anonymous. */
@NullMarked
package io.vitrine.identity.token.rest;

import org.jspecify.annotations.NullMarked;
