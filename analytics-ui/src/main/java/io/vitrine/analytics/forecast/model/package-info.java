/**
 * Forecast models: arithmetic on a series of numbers, without a database, a clock or chance.
 *
 * <p>A model looks at a series and is fitted; what is fitted gives a path: for each step ahead a point and the deviation of
 * its error. All formulas name where they are published. Invariants: the same series gives the same path; a constant
 * series gives that constant; a series in another unit gives the path in that unit; a model has a version, which changes
 * with its formulas.
 */
@NullMarked
package io.vitrine.analytics.forecast.model;

import org.jspecify.annotations.NullMarked;
