/** Lots over HTTP. */
@NullMarked
package io.vitrine.commerce.lot.rest;

import org.jspecify.annotations.NullMarked;
