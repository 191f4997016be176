/**
 * Tokens for programs that call the API: a signed access token for minutes, and a refresh token to get the next one.
 *
 * <p>Invariants: an access token opens one business only, the one of the host it is shown on; it ends with its family,
 * its membership or its business within 60 seconds on every node; a refresh token works once, and its return ends its
 * whole family. Access tokens have the shape that MicroProfile JWT prescribes.
 */
@NullMarked
package io.vitrine.identity.token;

import org.jspecify.annotations.NullMarked;
