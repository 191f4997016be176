/** Tests of the figures. */
@NullMarked
package io.vitrine.analytics;

import org.jspecify.annotations.NullMarked;
