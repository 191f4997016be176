/**
 * A person's own account: password, second factors, sessions, history.
 *
 * <p>Invariants: nobody reaches anybody else's; changing how one proves who one is needs the password, or a sign-in of the
 * last quarter of an hour; once there is a second factor, everything that was opened without one ends.
 */
@NullMarked
package io.vitrine.identity.own;

import org.jspecify.annotations.NullMarked;
