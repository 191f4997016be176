/** The books: tax of a period, months that are closed, and how customers are reminded of what they owe. */
@NullMarked
package io.vitrine.ui.staff.billing;

import org.jspecify.annotations.NullMarked;
