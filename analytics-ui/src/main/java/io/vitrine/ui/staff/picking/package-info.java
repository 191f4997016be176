/** Picking with a phone in one hand: the lists, and the walk through one, line by line. */
@NullMarked
package io.vitrine.ui.staff.picking;

import org.jspecify.annotations.NullMarked;
