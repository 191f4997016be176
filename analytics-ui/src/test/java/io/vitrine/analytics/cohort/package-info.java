/** Tests of cohorts. */
@NullMarked
package io.vitrine.analytics.cohort;

import org.jspecify.annotations.NullMarked;
