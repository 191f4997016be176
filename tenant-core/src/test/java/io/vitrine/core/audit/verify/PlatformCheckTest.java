package io.vitrine.core.audit.verify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.audit.proof.Json;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.verify.SignedTree.Signer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A business with one event of its own, on a platform with nine, of which the first, the fifth and the last are about it. */
class PlatformCheckTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Signer SEALER = Signer.from(NOON.minusSeconds(3_600));
    private static final String OWN = event("evt_own", "bus_mine", "bus_mine", NOON);

    @TempDir
    Path folder = Path.of("");

    private final SignedTree trail = new SignedTree("vitrine/audit/bus_mine");
    private final SignedTree platform = new SignedTree("vitrine/audit/platform");
    private final SignedTree log = new SignedTree("vitrine/log");
    private final List<Map<String, Object>> checkpoints = new ArrayList<>();
    private final List<Map<String, Object>> events = new ArrayList<>();
    private final SignedCheckpoint own = signed(trail, OWN, SEALER);
    private SignedCheckpoint head = own;
    private SignedCheckpoint firstLog = own;

    private static String event(String id, String owner, String tenant, Instant at) {
        return Json.write(
                Map.of("id", id, "business", owner, "tenant", tenant, "at", at.toString(), "action", "x.done"));
    }

    private static String line(int number) {
        return event("evt_" + number, "platform", number % 4 == 0 ? "bus_mine" : "bus_other", NOON.plusSeconds(number));
    }

    private static SignedCheckpoint signed(SignedTree tree, String line, Signer signer) {
        tree.add(line);
        return tree.sign(signer, NOON.plusSeconds(1));
    }

    /** The log holds the business's checkpoint, then that of the platform, signed by this key at this time. */
    private void sealedBy(Signer signer, Instant time) {
        log.add(own.text());
        firstLog = log.sign(SEALER, NOON.plusSeconds(1));
        for (int number = 0; number <= 8; number++) {
            platform.add(line(number));
        }
        head = platform.sign(signer, time);
        log.add(head.text());
        for (int number = 0; number <= 8; number += 4) {
            events.add(proved(line(number), number));
        }
        checkpoints.add(Map.of("note", head.text(), "tree", platform.part(9, 9), "log", log.part(1, 2)));
    }

    private void sealed() {
        sealedBy(SEALER, NOON.plusSeconds(20));
    }

    private Map<String, Object> proved(String line, long place) {
        Map<String, Object> proved = new HashMap<>(platform.part(place, place + 1));
        proved.put("line", line);
        return proved;
    }

    @Test
    void whatWasSealedIsSoundAndNobodySaysThatItIsAll() throws IOException {
        sealed();
        String verdict = verdict();
        assertTrue(verdict.startsWith("SOUND: 1 events of bus_mine"), verdict);
        assertTrue(verdict.contains("On the platform: 3 events about this business"), verdict);
        assertTrue(verdict.contains("that none was left out is not proved"), verdict);
    }

    @Test
    void aChangedEventIsNamed() throws IOException {
        sealed();
        events.set(1, proved(line(4).replace("x.done", "y.done"), 4));
        assertNamed("platform event evt_4 is not what was sealed");
    }

    @Test
    void theProofOfAnotherEventIsNamed() throws IOException {
        sealed();
        events.set(1, proved(line(4), 5));
        assertNamed("platform event evt_4 is not what was sealed");
    }

    @Test
    void anEventOfAnotherBusinessIsNamed() throws IOException {
        sealed();
        events.set(1, proved(line(5), 5));
        assertNamed("platform event evt_5 is about another business, bus_other");
    }

    @Test
    void anEventThatStandsTwiceIsNamed() throws IOException {
        sealed();
        events.add(proved(line(4), 4));
        assertNamed("platform event evt_4 stands in the file twice");
    }

    @Test
    void anEventWithoutAPlaceIsNamed() throws IOException {
        sealed();
        events.add(Map.of("line", line(12)));
        assertNamed("platform event evt_12 was inserted, it was never sealed");
    }

    @Test
    void aCheckpointOfAnotherKeyIsNamed() throws IOException {
        sealedBy(Signer.from(NOON.minusSeconds(3_600)), NOON.plusSeconds(20));
        assertNamed("the platform's trail: a checkpoint in the log", "is signed by a key that is not Vitrine's");
    }

    @Test
    void aCheckpointOfAnotherTrailIsNamed() throws IOException {
        sealed();
        checkpoints.set(0, Map.of("note", own.text(), "tree", trail.part(1, 1), "log", log.part(0, 1)));
        assertNamed("a checkpoint of another trail lies among the platform's, vitrine/audit/bus_mine");
    }

    @Test
    void aCheckpointThatIsNotInTheLogIsNamed() throws IOException {
        sealed();
        platform.add(line(12));
        head = platform.sign(SEALER, NOON.plusSeconds(30));
        checkpoints.set(0, Map.of("note", head.text(), "tree", platform.part(10, 10), "log", log.part(1, 2)));
        assertNamed("the platform's trail: the checkpoint of 10 events does not stand in the platform's log");
    }

    @Test
    void aRewrittenTrailIsNamedToWhomKeptTheLogOfBefore() throws IOException {
        sealedBy(SEALER, NOON); // says that it was signed before the log that was kept, and came into it after
        assertTrue(verdict().startsWith("SOUND"), "in itself it is right");
        Path kept = folder.resolve("kept.txt");
        Files.writeString(kept, firstLog.text());
        String verdict = Verdicts.of(folder.resolve("evidence.zip"), kept);
        assertTrue(verdict.startsWith("TAMPERED: the platform's trail was rewritten"), verdict);
    }

    @Test
    void aFileWithoutThePlatformSaysSo() throws IOException {
        sealed();
        String verdict = verdict("vitrine-evidence/2");
        assertTrue(verdict.contains("This file says nothing of what happened on the platform"), verdict);
    }

    private void assertNamed(String... words) throws IOException {
        String verdict = verdict();
        assertTrue(verdict.startsWith("TAMPERED"), verdict);
        for (String word : words) {
            assertTrue(verdict.contains(word), verdict);
        }
    }

    private String verdict() throws IOException {
        return verdict("vitrine-evidence/3");
    }

    private String verdict(String format) throws IOException {
        Path file = folder.resolve("evidence.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "manifest.json", Map.of("format", format, "business", "bus_mine", "first", 0, "end", 1));
            put(zip, "keys.json", List.of(key()));
            put(zip, "proof.json", Map.of("events", trail.part(0, 1), "checkpoints", List.of()));
            put(zip, "retention.json", List.of());
            put(zip, "log.json", List.of(logged()));
            put(zip, "platform-checkpoints.json", checkpoints);
            text(zip, "platform-events.jsonl", events.stream().map(Json::write).collect(Collectors.joining("\n")));
            text(zip, "events.jsonl", OWN);
            text(zip, "leaves.txt", "1 evt_own " + HexFormat.of().formatHex(SignedTree.hash(OWN)));
            text(zip, "outside.jsonl", "");
            text(zip, "checkpoints.txt", own.text());
            text(zip, "log.txt", log.sign(SEALER, NOON.plusSeconds(40)).text());
        }
        return Verdicts.of(file);
    }

    private Map<String, Object> logged() {
        Map<String, Object> entry = new HashMap<>(log.part(0, 1));
        entry.put("note", own.text());
        return entry;
    }

    private static Map<String, Object> key() {
        return Map.of(
                "number", 1,
                "publicKey", SEALER.key().publicKey(),
                "from", SEALER.key().from().toString());
    }

    private static void put(ZipOutputStream zip, String name, Object json) throws IOException {
        text(zip, name, Json.write(json));
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((text + (text.isEmpty() ? "" : "\n")).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
