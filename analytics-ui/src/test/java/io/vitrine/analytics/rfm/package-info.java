/** Tests of groups by recency, frequency and money. */
@NullMarked
package io.vitrine.analytics.rfm;

import org.jspecify.annotations.NullMarked;
