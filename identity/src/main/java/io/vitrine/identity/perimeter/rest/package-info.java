/** Allowed addresses over HTTP. */
@NullMarked
package io.vitrine.identity.perimeter.rest;

import org.jspecify.annotations.NullMarked;
