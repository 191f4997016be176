/**
 * A person's own account: password, second factors, sessions, sign-ins. Every portal leads here.
 *
 * <p>Invariants: open to everybody who has signed in, whatever the role; what changes how a person signs in is offered only
 * for a quarter of an hour after the person has shown password and second factor.
 */
@NullMarked
package io.vitrine.ui.account;

import org.jspecify.annotations.NullMarked;
