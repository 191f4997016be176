/**
 * Passwords that are forgotten, changed or guessed too often.
 *
 * <p>Invariants: the answer to "I forgot it" is the same, after the same work, whether the address has an account; a link
 * works once, for 30 minutes, leads to the host of the registry and never to the one of the request, and only its hash is
 * stored; a new password by link ends every session and token of the account; the old one is asked for by every other
 * change.
 */
@NullMarked
package io.vitrine.identity.recovery;

import org.jspecify.annotations.NullMarked;
