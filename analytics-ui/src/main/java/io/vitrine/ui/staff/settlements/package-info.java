/** Settlement files of gateways: sent here, held against payments, and what does not agree. */
@NullMarked
package io.vitrine.ui.staff.settlements;

import org.jspecify.annotations.NullMarked;
