/**
 * Who works in a business, and what each may do: members, their roles and locations, the business's own roles, and how
 * owners part.
 *
 * <p>Invariants: nobody hands out more than they hold, neither permissions nor locations nor limits; a business always
 * keeps an owner (the database sees to it); an owner goes by own consent, or when the majority of the other owners, at
 * least two, has consented and the time to object is over; a change is in force on the next request; every change leaves
 * its event and its reason in the trail.
 */
@NullMarked
package io.vitrine.identity.membership;

import org.jspecify.annotations.NullMarked;
