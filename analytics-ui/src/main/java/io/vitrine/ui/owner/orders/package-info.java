/** The orders of the business, to be found and opened. */
@NullMarked
package io.vitrine.ui.owner.orders;

import org.jspecify.annotations.NullMarked;
