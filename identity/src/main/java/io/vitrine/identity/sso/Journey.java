package io.vitrine.identity.sso;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.vitrine.core.secrets.OpaqueToken;

/** A browser on its way to the provider and back: what it is recognised by, and what the provider's answer has to fit. */
record Journey(
        OpaqueToken state, OpaqueToken browser, String nonce, CodeVerifier verifier, String issuer, String next) {

    static Journey to(String issuer, String next) {
        return new Journey(
                OpaqueToken.draw(), OpaqueToken.draw(), OpaqueToken.draw().text(), new CodeVerifier(), issuer, next);
    }

    /** Neither state nor verifier. */
    @Override
    public String toString() {
        return "Journey to " + issuer;
    }
}
