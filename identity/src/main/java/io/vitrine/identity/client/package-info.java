/**
 * OAuth clients: programs of others that a business has registered, to act on their own or in the name of people who agree.
 *
 * <p>Invariants: a client belongs to one business; a redirect address is compared character by character; a secret is 256
 * random bits, shown once and kept as its hash, and good while the person who drew it belongs to the business; a client
 * never does more than its scopes, nor more than the person in whose name it acts, or who answers for it, may do.
 */
@NullMarked
package io.vitrine.identity.client;

import org.jspecify.annotations.NullMarked;
