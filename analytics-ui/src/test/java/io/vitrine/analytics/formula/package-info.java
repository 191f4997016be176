/** Formulas. */
@NullMarked
package io.vitrine.analytics.formula;

import org.jspecify.annotations.NullMarked;
