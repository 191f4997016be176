/**
 * The accounts of the workforce: one per person and platform, bound to businesses by memberships.
 *
 * <p>Invariants: an e-mail address has at most one account; a password is kept only as its Argon2id hash; an account
 * acts only in businesses of which it is a member, and only after its mailbox has been confirmed; what somebody wrote
 * at a sign-up never changes an account whose mailbox is confirmed.
 */
@NullMarked
package io.vitrine.identity.account;

import org.jspecify.annotations.NullMarked;
