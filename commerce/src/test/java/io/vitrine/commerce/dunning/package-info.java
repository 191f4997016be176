/** What reminders must hold, on the real tables. */
@NullMarked
package io.vitrine.commerce.dunning;

import org.jspecify.annotations.NullMarked;
