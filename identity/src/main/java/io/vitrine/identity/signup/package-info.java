/**
 * How a business comes to be: somebody signs it up, a mail goes to that person's mailbox, and the link in it opens the
 * business.
 *
 * <p>Invariants: business, account and membership come to be together or not at all; the answer to a sign-up does not
 * tell whether the address has an account already; a link works once, for 48 hours, and only its hash is stored. A
 * sign-up needs no idempotency key: the business's address is unique, so the same request again is refused with 409.
 */
@NullMarked
package io.vitrine.identity.signup;

import org.jspecify.annotations.NullMarked;
