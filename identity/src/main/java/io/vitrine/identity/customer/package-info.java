/**
 * Accounts of a business's customers: registered on the business's own host, confirmed by mail, signed in to by e-mail
 * address or customer number, with a second factor if the customer wants one.
 *
 * <p>Invariants: an account lives inside the schema of its business and says nothing about another, the same address at two
 * businesses is two accounts; who does not hold the mailbox does not learn whether an address has an account; an account opens
 * to who shows both the link from the mailbox and the password of the registration, or by the word of a provider that the
 * business named, without a password then; who holds the mailbox can take it back from everybody; it is joined with the customer of the
 * same address once the mailbox is confirmed, never before; each write leaves its event in the business's trail.
 */
@NullMarked
package io.vitrine.identity.customer;

import org.jspecify.annotations.NullMarked;
