/** What customers send back: registered from the order, looked at when it has come. */
@NullMarked
package io.vitrine.ui.staff.returns;

import org.jspecify.annotations.NullMarked;
