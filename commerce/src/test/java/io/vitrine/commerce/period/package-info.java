/** What closed books must hold, on the real tables. */
@NullMarked
package io.vitrine.commerce.period;

import org.jspecify.annotations.NullMarked;
