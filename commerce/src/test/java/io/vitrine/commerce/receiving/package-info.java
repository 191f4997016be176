/** What money received by hand must hold, on the real tables. */
@NullMarked
package io.vitrine.commerce.receiving;

import org.jspecify.annotations.NullMarked;
