/**
 * From which addresses people may work: networks that a business allows, for everybody or for a role.
 *
 * <p>Invariants: without a rule every address is good; rules of a role stand instead of those for everybody; nobody makes a
 * change that would shut out the address the change comes from; a rule is in force on this node at once, elsewhere within
 * five seconds, in the portal and in the API alike.
 */
@NullMarked
package io.vitrine.identity.perimeter;

import org.jspecify.annotations.NullMarked;
