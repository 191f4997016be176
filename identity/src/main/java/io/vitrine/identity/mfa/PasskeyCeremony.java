package io.vitrine.identity.mfa;

import io.vitrine.core.secrets.OpaqueToken;

/**
 * What a browser is asked to do with a passkey.
 *
 * @param token brings the answer back to the question; good once, for five minutes
 * @param options for the browser, as JSON
 */
public record PasskeyCeremony(OpaqueToken token, String options) {}
