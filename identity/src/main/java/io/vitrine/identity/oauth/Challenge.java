package io.vitrine.identity.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hash of a secret that the client keeps until it exchanges the code (RFC 7636, S256).
 *
 * @param value 43 characters of base64url
 */
record Challenge(String value) {

    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    Challenge {
        if (!HASH.matcher(value).matches()) {
            throw OAuthRefused.request("Send code_challenge with code_challenge_method=S256.");
        }
    }

    /** The challenge of a request to authorize; every client must send one, by the method S256. */
    static Challenge of(Parameters parameters) {
        if (!parameters.find("code_challenge_method").equals(Optional.of("S256"))) {
            throw OAuthRefused.request("Send code_challenge with code_challenge_method=S256.");
        }
        return new Challenge(parameters.require("code_challenge"));
    }

    boolean metBy(String verifier) {
        if (!VERIFIER.matcher(verifier).matches()) {
            return false;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            byte[] written = Base64.getUrlEncoder().withoutPadding().encode(hash);
            return MessageDigest.isEqual(written, value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
