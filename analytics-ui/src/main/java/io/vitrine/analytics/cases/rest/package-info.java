/** Discrepancy cases over HTTP. */
@NullMarked
package io.vitrine.analytics.cases.rest;

import org.jspecify.annotations.NullMarked;
