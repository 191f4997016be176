/**
 * Personal data in the trail, each person's under a key of its own.
 *
 * <p>Invariants: an event holds the ciphertext, and the ciphertext is what is hashed; who destroys the key empties the
 * data in every event and in every export, and no proof changes; an erasure takes all names of a person and what others keep
 * of the person beside the trail.
 */
@NullMarked
package io.vitrine.core.audit.subject;

import org.jspecify.annotations.NullMarked;
