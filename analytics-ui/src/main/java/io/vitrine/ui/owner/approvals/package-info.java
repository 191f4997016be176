/** What waits for a second person, and what became of it. */
@NullMarked
package io.vitrine.ui.owner.approvals;

import org.jspecify.annotations.NullMarked;
