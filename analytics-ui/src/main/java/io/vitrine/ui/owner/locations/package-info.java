/** The locations of the business: ranked against each other, and added. */
@NullMarked
package io.vitrine.ui.owner.locations;

import org.jspecify.annotations.NullMarked;
