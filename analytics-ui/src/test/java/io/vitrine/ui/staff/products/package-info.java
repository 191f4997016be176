/** What the staff's screens work out by themselves, proved. */
@NullMarked
package io.vitrine.ui.staff.products;

import org.jspecify.annotations.NullMarked;
