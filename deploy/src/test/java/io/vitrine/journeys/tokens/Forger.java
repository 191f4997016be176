package io.vitrine.journeys.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Makes tokens from the claims of a good one. */
final class Forger {

    private final JWTClaimsSet good;

    Forger(String token) {
        try {
            good = SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    JWTClaimsSet claims() {
        return good;
    }

    JWTClaimsSet with(String claim, @Nullable Object value) {
        return new JWTClaimsSet.Builder(good).claim(claim, value).build();
    }

    String unsigned() {
        return new PlainJWT(good).serialize();
    }

    static String signed(JWTClaimsSet claims, RSAKey key) {
        return signed(claims, header(JWSAlgorithm.RS256, key.getKeyID()), signer(key));
    }

    /** Signed with one key under the name of another. */
    static String signed(JWTClaimsSet claims, RSAKey key, @Nullable String kid) {
        return signed(claims, header(JWSAlgorithm.RS256, kid), signer(key));
    }

    /** Signed by a key that the token brings along. */
    static String withKeyInside(JWTClaimsSet claims, RSAKey key, String kid) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(kid)
                .jwk(key.toPublicJWK())
                .build();
        return signed(claims, header, signer(key));
    }

    static String by(JWSAlgorithm algorithm, JWTClaimsSet claims, RSAKey key) {
        return signed(claims, header(algorithm, key.getKeyID()), signer(key));
    }

    /** Signed with a text that everybody knows, as if it were a shared secret. */
    static String keyConfusion(JWTClaimsSet claims, byte[] secret, String kid) {
        try {
            return signed(claims, header(JWSAlgorithm.HS256, kid), new MACSigner(secret));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token with another payload and its old signature. */
    static String rewritten(String token, String find, String replacement) {
        String[] parts = token.split("\\.", -1);
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String changed = payload.replace(find, replacement);
        if (changed.equals(payload)) {
            throw new IllegalStateException(find + " is not in " + payload);
        }
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes(StandardCharsets.UTF_8));
        return parts[0] + "." + encoded + "." + parts[2];
    }

    private static JWSHeader header(JWSAlgorithm algorithm, @Nullable String kid) {
        return new JWSHeader.Builder(algorithm).keyID(kid).build();
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet claims, JWSHeader header, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
