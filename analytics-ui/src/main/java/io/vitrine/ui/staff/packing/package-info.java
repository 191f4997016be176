/** The packing table: an order's pieces go into a parcel by scan or by hand, and the parcel leaves with its label. */
@NullMarked
package io.vitrine.ui.staff.packing;

import org.jspecify.annotations.NullMarked;
