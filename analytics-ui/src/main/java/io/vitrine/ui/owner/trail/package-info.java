/**
 * The audit trail for people: what happened, to what, by whom and why, how far it is sealed, and the evidence to take
 * away.
 */
@NullMarked
package io.vitrine.ui.owner.trail;

import org.jspecify.annotations.NullMarked;
