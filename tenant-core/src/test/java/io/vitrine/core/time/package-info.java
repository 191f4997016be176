/** What is remembered for a moment. */
@NullMarked
package io.vitrine.core.time;

import org.jspecify.annotations.NullMarked;
