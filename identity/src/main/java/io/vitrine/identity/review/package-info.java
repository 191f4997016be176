/**
 * Access reviews: at the times that a business has set, each person's access is put before a reviewer, who confirms or
 * revokes it.
 *
 * <p>Invariants: a review lists what everybody held when it was opened; nobody reviews one's own access, the database
 * included; each line is decided once; revoking ends the membership as letting go does; owners are confirmed here, and part
 * in their own way; a review that is not finished in time is told to all owners.
 */
@NullMarked
package io.vitrine.identity.review;

import org.jspecify.annotations.NullMarked;
