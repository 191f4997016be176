/** How callers are slowed down. */
@NullMarked
package io.vitrine.core.limits;

import org.jspecify.annotations.NullMarked;
