/** The command that tries the forecasts, on files good and bad and on the panel. */
@NullMarked
package io.vitrine.analytics.forecast.trial;

import org.jspecify.annotations.NullMarked;
