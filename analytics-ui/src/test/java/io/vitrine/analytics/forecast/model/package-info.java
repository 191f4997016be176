/** The models by known answers and by what must hold of any series. */
@NullMarked
package io.vitrine.analytics.forecast.model;

import org.jspecify.annotations.NullMarked;
