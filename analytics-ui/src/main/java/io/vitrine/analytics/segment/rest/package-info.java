/** Segments over HTTP. */
@NullMarked
package io.vitrine.analytics.segment.rest;

import org.jspecify.annotations.NullMarked;
