package io.vitrine.identity.signup;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.Addressee;

/** A link that was just made; its secret leaves the server by mail and is kept nowhere. */
record VerificationLink(Addressee to, OpaqueToken token) {}
