/** Cohorts over HTTP. */
@NullMarked
package io.vitrine.analytics.cohort.rest;

import org.jspecify.annotations.NullMarked;
