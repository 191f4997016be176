/**
 * Portal sessions: how a browser stays signed in.
 *
 * <p>Invariants: the cookie holds 256 random bits and the server only their hash; a session belongs to one business and
 * is good on that business's host only; it ends 30 minutes after the last thing its person did, 15 where the role
 * administers people, keys or rules, and 12 hours after the sign-in; heartbeats, push connections and what a page sends by
 * itself are nothing that a person did; each sign-in and each new proof of the person gives it a new id; while a second
 * factor is missing it carries no permission; a session that the business's own provider vouched for leads into no other
 * business and to nothing that belongs to the account.
 */
@NullMarked
package io.vitrine.identity.session;

import org.jspecify.annotations.NullMarked;
