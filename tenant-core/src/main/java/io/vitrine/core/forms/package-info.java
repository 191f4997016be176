/**
 * Forms that anybody may send: the sender's browser shows that it has worked for it, and nobody solves a puzzle (ALTCHA).
 *
 * <p>Invariants: a challenge is signed by a key of the server, good for ten minutes and taken once, whichever node it comes
 * to; the more forms an address has sent within the hour, the harder its next challenge; of addresses only a keyed hash is
 * kept. The API for programs asks for no proof: there each address is throttled.
 */
@NullMarked
package io.vitrine.core.forms;

import org.jspecify.annotations.NullMarked;
