/** Customers against providers that say whatever a test wants. */
@NullMarked
package io.vitrine.identity.social;

import org.jspecify.annotations.NullMarked;
