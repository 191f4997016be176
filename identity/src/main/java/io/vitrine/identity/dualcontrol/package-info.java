/**
 * The rule of two people: which critical actions need a second person in a business, the commands that wait for one, and
 * what an owner may do alone in an emergency.
 *
 * <p>Invariants: nobody decides on a command of one's own, the database included; a command is checked again when it is
 * approved, with the rights its author has then; of two who approve at once one does; what is not decided lapses; an
 * emergency ends by itself, every owner is told, and another person reviews it.
 */
@NullMarked
package io.vitrine.identity.dualcontrol;

import org.jspecify.annotations.NullMarked;
