/** The module's services on a real database, with the container's wiring and transactions played by a small one. */
@NullMarked
package io.vitrine.identity;

import org.jspecify.annotations.NullMarked;
