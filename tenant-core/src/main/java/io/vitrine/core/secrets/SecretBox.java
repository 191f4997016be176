package io.vitrine.core.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals small secrets with the master key; the name is bound in, so that one secret cannot pose as another. */
@ApplicationScoped
public class SecretBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    @ConfigProperty(name = "vitrine.master.key")
    String masterKey;

    /** The secret, readable only with the master key and under this name. */
    public byte[] seal(String name, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, name, nonce, secret);
        byte[] box = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, box, NONCE, sealed.length);
        return box;
    }

    /** What was sealed under this name. */
    public byte[] open(String name, byte[] box) {
        return apply(Cipher.DECRYPT_MODE, name, Arrays.copyOf(box, NONCE), Arrays.copyOfRange(box, NONCE, box.length));
    }

    private byte[] apply(int mode, String name, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret " + name + " does not open with this master key", e);
        }
    }

    private SecretKey key() {
        byte[] key = Base64.getDecoder().decode(masterKey);
        if (key.length != 32) {
            throw new IllegalStateException("vitrine.master.key must be 32 bytes in base64");
        }
        return new SecretKeySpec(key, "AES");
    }
}
