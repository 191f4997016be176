/** What the staff's screens work out by themselves, proved. */
@NullMarked
package io.vitrine.ui.staff.stock;

import org.jspecify.annotations.NullMarked;
