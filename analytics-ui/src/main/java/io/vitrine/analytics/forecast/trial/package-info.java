/**
 * Trials of the forecasts that anyone can run: {@code deploy/bench forecast} on a file of numbers, or on a panel of made
 * series.
 *
 * <p>The last steps of a series are held out: what is chosen and forecast has seen none of them. The same seed makes the same
 * panel. Needs the classes of the forecasts and a Java runtime, nothing else.
 */
@NullMarked
package io.vitrine.analytics.forecast.trial;

import org.jspecify.annotations.NullMarked;
