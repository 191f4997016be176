package io.vitrine.core.forms;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.secrets.ServerSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The key by which every node knows the server's challenges again. */
@ApplicationScoped
class FormKey {

    private static final String HMAC = "HmacSHA256";

    @Inject
    ServerSecrets secrets;

    private volatile byte @Nullable [] key;

    String text() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    /** Stands for the address without telling it. */
    byte[] hash(String address) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes(), HMAC));
            return mac.doFinal(("address|" + address).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() {
        byte[] made = key;
        if (made == null) {
            made = secrets.get("form-proof-key", () -> OpaqueToken.draw().hash());
            key = made;
        }
        return made;
    }
}
