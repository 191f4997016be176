/** Tests of segments. */
@NullMarked
package io.vitrine.analytics.segment;

import org.jspecify.annotations.NullMarked;
