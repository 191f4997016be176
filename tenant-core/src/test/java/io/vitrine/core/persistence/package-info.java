/** A real database for tests outside the container. */
@NullMarked
package io.vitrine.core.persistence;

import org.jspecify.annotations.NullMarked;
