package io.vitrine.journeys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.audit.proof.Checkpoint;
import io.vitrine.core.audit.proof.Ed25519;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.Vitrine;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Everything that the database's superuser can do to a trail is named by the verifier of whoever kept a checkpoint. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperIT {

    private static final int TAMPERED = 1;
    private static final String THIRD = "(select event_id from $.audit_leaf where seq = 2)";
    private static final String NEW_KEY_SOON = "-Dvitrine.audit.key.life=PT20S";

    private final Path data = Machine.temporary();

    @SuppressWarnings("NullAway.Init")
    private Vitrine server;

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private EvidenceKit kit;

    @BeforeAll
    void start() {
        server = Vitrine.start(data, NEW_KEY_SOON);
    }

    @AfterAll
    void stop() {
        server.kill();
        Machine.delete(data);
    }

    /** Six events in three checkpoints, the last of them kept. */
    @BeforeEach
    void aBusinessWithATrail() {
        business = Business.open(server, "tamper", "EUR", "Europe/Madrid");
        kit = new EvidenceKit(business);
        String location = business.addLocation("Shop");
        sell(location, 2);
        kit.newest();
        sell(location, 1);
        kit.newest();
        sell(location, 2);
        kit.keep();
    }

    @Test
    void anUntouchedTrailIsSound() {
        EvidenceKit.Verdict verdict = kit.verdict();
        assertEquals(0, verdict.exit(), verdict.words());
        assertTrue(verdict.words().startsWith("SOUND: 7 events of bus_"), verdict.words());
        assertTrue(verdict.words().contains("Compared with 2 checkpoints"), verdict.words());
    }

    @Test
    void aChangedPayloadIsNamed() throws SQLException {
        tamper("update $.audit_event set after = '{\"total\": \"0.01\", \"lines\": 1}' where id = " + THIRD);
        assertNamed("event 3 (" + third() + ") is not what was sealed");
    }

    @Test
    void aChangedTimeIsNamed() throws SQLException {
        tamper("update $.audit_event set at = at - interval '1 microsecond' where id = " + THIRD);
        assertNamed("event 3 (" + third() + ") is not what was sealed");
    }

    @Test
    void aChangedActorIsNamed() throws SQLException {
        tamper("update $.audit_event set actor = 'acc_01h00000000000000000000000' where id = " + THIRD);
        assertNamed("event 3 (" + third() + ") is not what was sealed");
    }

    @Test
    void aDeletedEventInTheMiddleIsNamed() throws SQLException {
        String third = third();
        tamper("delete from $.audit_event where id = " + THIRD);
        assertNamed("event 3 (" + third + ") is missing");
    }

    @Test
    void aDeletedEventWithItsLeafIsNamed() throws SQLException {
        tamper("delete from $.audit_event where id = " + THIRD);
        tamper("delete from $.audit_leaf where seq = 2");
        assertNamed("event number 3 is missing");
    }

    @Test
    void aDeletedTailIsNamed() throws SQLException {
        tamper("delete from $.audit_event where id in (select event_id from $.audit_leaf where seq >= 4)");
        tamper("delete from $.audit_leaf where seq >= 4");
        tamper("delete from $.audit_checkpoint where size > 4");
        assertNamed("event number 5 and the following up to 6 are missing");
    }

    @Test
    void aForgedEventAmongSealedOnesIsNamed() throws SQLException {
        tamper("insert into $.audit_event (id, at, actor, action, object_type, object_id, xid)"
                + " select gen_random_uuid(), e.at, e.actor, 'order.recorded', 'order', 'ord_forged', e.xid"
                + " from $.audit_event e where e.id = " + THIRD);
        assertNamed("this event was inserted, it was never sealed", "ord_forged");
    }

    @Test
    void aForgedEventOfYesterdayThatTheSealerTookIsNamed() throws SQLException {
        tamper(
                "insert into $.audit_event (id, at, actor, action, object_type, object_id)"
                        + " values (gen_random_uuid(), now() - interval '1 day', 'acc_1', 'order.recorded', 'order', 'ord_late')");
        kit.newest();
        assertNamed("event 7 (evt_", "it was inserted later");
    }

    @Test
    void twoSwappedEventsAreNamed() throws SQLException {
        tamper("update $.audit_leaf set seq = 900 where seq = 1");
        tamper("update $.audit_leaf set seq = 1 where seq = 2");
        tamper("update $.audit_leaf set seq = 2 where seq = 900");
        assertNamed("event ", "is not what was sealed");
    }

    @Test
    void eventsCopiedFromAnotherBusinessAreNamed() throws SQLException {
        Business other = Business.open(server, "other", "EUR", "Europe/Madrid");
        other.addLocation("Elsewhere");
        new EvidenceKit(other).newest();
        String theirs = other.key();
        String third = third();
        tamper("delete from $.audit_event where id = " + THIRD);
        tamper("insert into $.audit_event select * from " + theirs + ".audit_event limit 1");
        tamper("update $.audit_leaf l set event_id = o.event_id, hash = o.hash from " + theirs
                + ".audit_leaf o where l.seq = 2 and o.seq = 0");
        assertTrue(!third.equals(third()), "the copy took the third place");
        assertNamed("event 3 (" + third() + ") is not what was sealed");
    }

    @Test
    void aCheckpointOfAnotherKeyIsNamed() throws SQLException {
        forge(Ed25519.generate().getPrivate(), "00000000");
        assertNamed("is signed by a key that is not Vitrine's");
    }

    @Test
    void aCheckpointThatOnlyNamesTheRightKeyIsNamed() throws SQLException {
        forge(Ed25519.generate().getPrivate(), intruder("select key_id from $.audit_checkpoint order by size limit 1"));
        assertNamed("is not signed by the key it names");
    }

    /** The first key has long been followed by others; somebody found its private half. */
    @Test
    void aCheckpointOfAnOldKeyIsNamed() throws Exception {
        String first = intruder("select id from platform.audit_key where number = 1");
        for (int i = 0;
                i < 60
                        && intruder("select id from platform.audit_key where number = 2")
                                .isEmpty();
                i++) {
            Machine.pause(1_000);
            business.addLocation("Another " + i);
        }
        kit.keep();
        forge(firstKey(), first);
        assertNamed("is signed by the old key " + first);
    }

    @Test
    void aDroppedChainIsNamed() throws SQLException {
        tamper("truncate $.audit_event, $.audit_leaf, $.audit_node, $.audit_checkpoint");
        assertNamed("event number 1 and the following up to 6 are missing");
        kit.forgetWhatWasKept();
        assertNamed("the platform's log holds a checkpoint over them");
    }

    /** With the server in hand as well: stopped, everything put back to yesterday, started again, going on from there. */
    @Test
    void yesterdaysBackupIsNamedAndSoIsAWholeChainRewritten() throws SQLException {
        Business backedUp = business;
        try (Intruder intruder = new Intruder(backedUp)) {
            everythingOfThePlatform(
                    intruder, "create schema backup", "create table backup.%1$s as table platform.%1$s");
            intruder.backUp();
        }
        String location = business.addLocation("Later");
        sell(location, 2);
        kit.keep();
        server.killServerOnly();
        try (Intruder intruder = new Intruder(backedUp)) {
            intruder.restoreChain();
            intruder.restoreLog();
            everythingOfThePlatform(
                    intruder, "select 1", "truncate platform.%1$s; insert into platform.%1$s table backup.%1$s");
        }
        goOn();
        assertNamed("and the following up to 9 are missing");
        sell(business.addLocation("On"), 5);
        kit.newest();
        assertNamed("event ", "is not what was sealed: the checkpoint of");
        rewriteTheWholeChain(backedUp);
    }

    private void rewriteTheWholeChain(Business victim) throws SQLException {
        EvidenceKit.Verdict before = kitOf(victim).verdict();
        assertEquals(0, before.exit(), before.words());
        JsonObject keptNow = kit.keep();
        server.killServerOnly();
        tamper("update $.audit_event set after = '{\"total\": \"0.01\"}' where id = " + THIRD);
        tamper("truncate $.audit_leaf, $.audit_node, $.audit_checkpoint");
        tamper("truncate platform.audit_leaf, platform.audit_node, platform.audit_checkpoint");
        tamper("truncate platform.log_leaf, platform.log_node");
        server = Vitrine.start(data, NEW_KEY_SOON);
        business = Business.signedIn(server, victim.slug(), victim.currency());
        kit = new EvidenceKit(business);
        kit.newest();
        EvidenceKit.Verdict alone = kit.verdict();
        assertEquals(0, alone.exit(), "in itself the new chain is right: " + alone.words());
        kit.keepText(keptNow.getString("note"));
        assertNamed("event ", "is not what was sealed: the checkpoint of");
    }

    private EvidenceKit kitOf(Business any) {
        return new EvidenceKit(Business.signedIn(server, any.slug(), any.currency()));
    }

    private static void everythingOfThePlatform(Intruder intruder, String first, String each) throws SQLException {
        intruder.run(first);
        for (String table : List.of("audit_event", "audit_leaf", "audit_node", "audit_checkpoint")) {
            intruder.runAny(each.formatted(table).replace("backup.", "backup.platform_"));
        }
    }

    private void goOn() {
        server = Vitrine.start(data, NEW_KEY_SOON);
        business = Business.signedIn(server, business.slug(), business.currency());
        kit = kit.at(business);
    }

    private void sell(String location, int count) {
        for (int i = 0; i < count; i++) {
            business.owner().post("/api/orders", business.sale(location).json()).expect(201);
        }
    }

    private void tamper(String sql) throws SQLException {
        intruder(sql);
    }

    private String intruder(String sql) throws SQLException {
        try (Intruder intruder = new Intruder(business)) {
            return intruder.run(sql);
        }
    }

    private String third() throws SQLException {
        String id = intruder("select replace(cast(" + THIRD + " as text), '-', '')");
        return io.vitrine.core.persistence.TypeId.format(
                "evt",
                new java.util.UUID(
                        Long.parseUnsignedLong(id.substring(0, 16), 16), Long.parseUnsignedLong(id.substring(16), 16)));
    }

    private void assertNamed(String... parts) {
        EvidenceKit.Verdict verdict = kit.verdict();
        assertEquals(TAMPERED, verdict.exit(), verdict.words());
        for (String part : parts) {
            assertTrue(verdict.words().contains(part), verdict.words() + " should say: " + part);
        }
    }

    /** Signs the newest checkpoint anew, over another root. */
    private void forge(PrivateKey key, String keyId) throws SQLException {
        String size = intruder("select max(size) from $.audit_checkpoint");
        Instant time =
                Instant.parse(intruder("select to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from $.audit_checkpoint order by size desc limit 1"));
        String owner = business.owner()
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
        tamper("update $.audit_checkpoint set root = decode('" + HexFormat.of().formatHex(root)
                + "', 'hex'), signature = decode('" + HexFormat.of().formatHex(signature) + "', 'hex'), key_id = '"
                + keyId + "' where size = " + size);
    }

    private PrivateKey firstKey() throws SQLException, GeneralSecurityException {
        byte[] box = Base64.getMimeDecoder()
                .decode(intruder(
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
