/** Tests of the roll-ups. */
@NullMarked
package io.vitrine.analytics.rollup;

import org.jspecify.annotations.NullMarked;
