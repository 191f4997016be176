/**
 * Memberships that end by themselves.
 *
 * <p>Invariants: from the end on nothing of the membership holds, which the view of members says itself; within a minute the
 * person is recorded as a leaver and everything that hung on the membership ends; the owners are told seven days before,
 * once for each end.
 */
@NullMarked
package io.vitrine.identity.term;

import org.jspecify.annotations.NullMarked;
