package io.vitrine.journeys.audit;

import io.vitrine.core.audit.proof.Checkpoint;
import io.vitrine.core.audit.proof.Ed25519;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.Vitrine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Checkpoints signed by anybody but the sealer with its present key are named. Here keys live for twenty seconds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedCheckpointIT {

    private final Path data = Machine.temporary();

    @SuppressWarnings("NullAway.Init")
    private Vitrine server;

    @SuppressWarnings("NullAway.Init")
    private Victim victim;

    @BeforeAll
    void start() {
        server = Vitrine.start(data, "-Dvitrine.audit.key.life=PT20S");
    }

    @AfterAll
    void stop() {
        server.kill();
        Machine.delete(data);
    }

    @BeforeEach
    void aBusinessWithATrail() {
        victim = Victim.on(server);
    }

    @Test
    void aCheckpointOfAnotherKeyIsNamed() throws SQLException {
        forge(Ed25519.generate().getPrivate(), "00000000");
        victim.assertNamed("is signed by a key that is not Vitrine's");
    }

    @Test
    void aCheckpointThatOnlyNamesTheRightKeyIsNamed() throws SQLException {
        forge(
                Ed25519.generate().getPrivate(),
                victim.tamper("select key_id from $.audit_checkpoint order by size limit 1"));
        victim.assertNamed("is not signed by the key it names");
    }

    /** The first key has long been followed by others; somebody found its private half. */
    @Test
    void aCheckpointOfAnOldKeyIsNamed() throws Exception {
        String first = victim.tamper("select id from platform.audit_key where number = 1");
        for (int i = 0;
                i < 60
                        && victim.tamper("select id from platform.audit_key where number = 2")
                                .isEmpty();
                i++) {
            Machine.pause(1_000);
            victim.business().addLocation("Another " + i);
        }
        victim.kit().keep();
        forge(firstKey(), first);
        victim.assertNamed("is signed by the old key " + first);
    }

    /** Signs the newest checkpoint anew, over another root. */
    private void forge(PrivateKey key, String keyId) throws SQLException {
        String size = victim.tamper("select max(size) from $.audit_checkpoint");
        Instant time =
                Instant.parse(victim.tamper("select to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from $.audit_checkpoint order by size desc limit 1"));
        String owner = victim.business()
                .owner()
                .get("/api/audit/checkpoints")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getString("origin");
        byte[] root = new byte[32];
        Arrays.fill(root, (byte) 7);
        Checkpoint forged = Checkpoint.of(owner, Long.parseLong(size), root, time);
        byte[] signature = Ed25519.sign(key, forged.text().getBytes(StandardCharsets.UTF_8));
        victim.tamper("update $.audit_checkpoint set root = decode('"
                + HexFormat.of().formatHex(root)
                + "', 'hex'), signature = decode('" + HexFormat.of().formatHex(signature) + "', 'hex'), key_id = '"
                + keyId + "' where size = " + size);
    }

    private PrivateKey firstKey() throws SQLException, GeneralSecurityException {
        byte[] box = Base64.getMimeDecoder()
                .decode(victim.tamper(
                        "select encode(sealed, 'base64') from platform.server_secret where name = 'audit-seal-key-1'"));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Base64.getDecoder().decode(server.secret("master.key")), "AES"),
                new GCMParameterSpec(128, box, 0, 12));
        cipher.updateAAD("audit-seal-key-1".getBytes(StandardCharsets.UTF_8));
        byte[] both = cipher.doFinal(box, 12, box.length - 12);
        return Ed25519.privateKey(Arrays.copyOf(both, both.length - 32));
    }
}
