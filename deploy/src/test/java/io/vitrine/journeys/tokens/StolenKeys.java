package io.vitrine.journeys.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.vitrine.journeys.Vitrine;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The server's signing keys in the hands of somebody who has its master key and its database. */
final class StolenKeys {

    private static final int NONCE = 12;

    private final Vitrine server;

    StolenKeys(Vitrine server) {
        this.server = server;
    }

    /** Turns back the clock of the key that signs now: it began a minute ago, so the one before it is published still. */
    void startedJustNow(RSAKey signing) {
        try (Connection owner = server.owner();
                PreparedStatement set = owner.prepareStatement(
                        "update platform.signing_key set signs_from = now() - interval '1 minute' where kid = ?")) {
            set.setString(1, signing.getKeyID());
            set.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that signs now. */
    RSAKey signing() {
        try (Connection owner = server.owner();
                PreparedStatement find = owner.prepareStatement("select kid, sealed from platform.signing_key"
                        + " where signs_from <= now() and withdrawn_at is null order by signs_from desc limit 1");
                ResultSet row = find.executeQuery()) {
            row.next();
            byte[] secret = apply(Cipher.DECRYPT_MODE, row.getString(1), row.getBytes(2));
            return RSAKey.parse(new String(secret, StandardCharsets.UTF_8));
        } catch (SQLException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a key that began so many days ago. */
    RSAKey plant(int daysAgo) {
        try (Connection owner = server.owner();
                PreparedStatement add =
                        owner.prepareStatement("insert into platform.signing_key (kid, sealed, created_at, signs_from)"
                                + " values (?, ?, now(), now() - make_interval(days => ?))")) {
            RSAKey key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
            byte[] secret = key.toJSONString().getBytes(StandardCharsets.UTF_8);
            add.setString(1, key.getKeyID());
            add.setBytes(2, apply(Cipher.ENCRYPT_MODE, key.getKeyID(), withNonce(secret)));
            add.setInt(3, daysAgo);
            add.executeUpdate();
            return key;
        } catch (SQLException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] withNonce(byte[] secret) {
        byte[] box = new byte[NONCE + secret.length];
        System.arraycopy(secret, 0, box, NONCE, secret.length);
        return box;
    }

    /** Opens a box, or seals one that begins with its nonce. */
    private byte[] apply(int mode, String kid, byte[] box) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = Arrays.copyOf(box, NONCE);
            cipher.init(mode, new SecretKeySpec(masterKey(), "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(("signing-key:" + kid).getBytes(StandardCharsets.UTF_8));
            byte[] out = cipher.doFinal(Arrays.copyOfRange(box, NONCE, box.length));
            if (mode == Cipher.DECRYPT_MODE) {
                return out;
            }
            byte[] made = Arrays.copyOf(nonce, NONCE + out.length);
            System.arraycopy(out, 0, made, NONCE, out.length);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] masterKey() {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(server.data().resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getDecoder().decode(secrets.getProperty("master.key"));
    }
}
