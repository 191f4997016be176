/** Starting, stopping and surviving. */
@NullMarked
package io.vitrine.journeys.running;

import org.jspecify.annotations.NullMarked;
