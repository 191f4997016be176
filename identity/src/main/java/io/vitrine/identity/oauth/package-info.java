/**
 * OAuth 2.0 as RFC 6749, 7636, 7009, 8414 and 9207 write it: a client asks a person for consent, and exchanges what it was
 * given for tokens.
 *
 * <p>Invariants: nothing is sent to an address that the client has not registered; a code is good once, for two minutes,
 * in the hands of its client and with the verifier of its challenge (S256 only); a code or refresh token that comes a second
 * time ends everything that descends from the same consent.
 */
@NullMarked
package io.vitrine.identity.oauth;

import org.jspecify.annotations.NullMarked;
