/** Values of figures and the rows behind them. */
@NullMarked
package io.vitrine.analytics.value;

import org.jspecify.annotations.NullMarked;
