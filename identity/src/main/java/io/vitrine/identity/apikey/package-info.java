/**
 * API keys: how a program of the business itself calls the API, without a person at hand.
 *
 * <p>Invariants: the secret is 256 random bits, shown once and kept as its hash; a key does what its scopes say and the
 * person who drew its secret may do at that moment, at that person's locations, and nothing once the person has left or
 * while a second factor that the role asks for is missing;
 * making, rotating and revoking take a person; a revocation takes effect at once on the node that served it and within 60
 * seconds on every other.
 */
@NullMarked
package io.vitrine.identity.apikey;

import org.jspecify.annotations.NullMarked;
