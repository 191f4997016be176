/** Fixtures around stock, and what is true of it. */
@NullMarked
package io.vitrine.commerce.inventory;

import org.jspecify.annotations.NullMarked;
