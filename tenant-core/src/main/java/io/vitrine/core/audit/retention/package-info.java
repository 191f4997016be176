/**
 * How long the content of the trail is kept.
 *
 * <p>Invariants: the setting is the newest event that sets it, so it cannot be changed unseen; a longer one holds at once, a
 * shorter one takes two owners and lets nothing go for thirty days; what goes is decided by the database, see
 * {@code platform.expire_events}.
 */
@NullMarked
package io.vitrine.core.audit.retention;

import org.jspecify.annotations.NullMarked;
