/** Today's work by role: how much waits for which hands, each count a door into its list. */
@NullMarked
package io.vitrine.ui.staff.queue;

import org.jspecify.annotations.NullMarked;
