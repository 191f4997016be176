package io.vitrine.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.vitrine.core.secrets.ServerSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/** The key that access tokens are signed with: made once, the same on every node. */
@ApplicationScoped
class SigningKey {

    private static final int BITS = 2048;

    @Inject
    ServerSecrets secrets;

    private volatile @Nullable RSAKey known;

    RSAKey get() {
        RSAKey key = known;
        if (key == null) {
            key = read(secrets.get("access-token-key", SigningKey::make));
            known = key;
        }
        return key;
    }

    /** The public half, as others fetch it. */
    String published() {
        return new JWKSet(get().toPublicJWK()).toString();
    }

    private static byte[] make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey read(byte[] json) {
        try {
            return RSAKey.parse(new String(json, StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("The signing key cannot be read", e);
        }
    }
}
