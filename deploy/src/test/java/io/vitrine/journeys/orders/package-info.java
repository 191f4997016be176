/** Recorded sales over HTTP: once each, within limits, listed without gaps. */
@NullMarked
package io.vitrine.journeys.orders;

import org.jspecify.annotations.NullMarked;
