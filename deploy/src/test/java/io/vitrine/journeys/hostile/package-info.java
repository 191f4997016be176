/** What is sent to do harm: each of it is refused with a reason or stays text that does nothing, and changes nothing. */
@NullMarked
package io.vitrine.journeys.hostile;

import org.jspecify.annotations.NullMarked;
