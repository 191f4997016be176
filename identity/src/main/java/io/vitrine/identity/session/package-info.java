/**
 * Portal sessions: how a browser stays signed in.
 *
 * <p>Invariants: the cookie holds 256 random bits and the server only their hash; a session belongs to one business and
 * is good on that business's host only; it ends 30 minutes after the last thing its person did and 12 hours after the
 * sign-in; heartbeats and push connections are nothing that a person did.
 */
@NullMarked
package io.vitrine.identity.session;

import org.jspecify.annotations.NullMarked;
