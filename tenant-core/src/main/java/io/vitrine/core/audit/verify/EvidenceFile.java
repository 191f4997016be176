package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Json;
import io.vitrine.core.audit.proof.KeyRing;
import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An export, as the product writes it: a zip of texts. */
final class EvidenceFile implements Closeable {

    private static final String WITH_PLATFORM = "vitrine-evidence/3";

    /** The second says that payloads have expired, the third may and holds events of the platform too. */
    private static final List<String> FORMATS = List.of("vitrine-evidence/1", "vitrine-evidence/2", WITH_PLATFORM);

    private static final String RETENTION = "retention.json";

    private final ZipFile zip;
    private final Map<String, @Nullable Object> manifest;

    private EvidenceFile(ZipFile zip, Map<String, @Nullable Object> manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static EvidenceFile open(Path file) throws Unusable, IOException {
        ZipFile zip = zip(file);
        try {
            EvidenceFile opened = new EvidenceFile(zip, Json.object(text(zip, "manifest.json")));
            if (!FORMATS.contains(opened.word("format"))) {
                throw new Unusable("this verifier reads " + FORMATS + ", not " + opened.word("format"));
            }
            return opened;
        } catch (Unusable | BadProof | IOException e) {
            zip.close();
            throw e instanceof Unusable unusable ? unusable : new Unusable("no evidence file: " + e.getMessage());
        }
    }

    String business() {
        return word("business");
    }

    String origin() {
        return "vitrine/audit/" + business();
    }

    boolean withPlatform() {
        return WITH_PLATFORM.equals(word("format"));
    }

    /** Number of the first event in the file, counted from 0. */
    long first() throws Unusable {
        return number("first");
    }

    /** Number of the first event after those in the file. */
    long end() throws Unusable {
        return number("end");
    }

    KeyRing keys() throws Unusable {
        List<SealKey> keys = new ArrayList<>();
        try {
            for (Object item : list(Json.read(text(zip, "keys.json")))) {
                Map<?, ?> key = map(item);
                keys.add(new SealKey(
                        (int) Part.number(key.get("number")),
                        String.valueOf(key.get("publicKey")),
                        Instant.parse(String.valueOf(key.get("from"))),
                        Optional.ofNullable(key.get("endorsement")).map(Object::toString)));
            }
        } catch (BadProof | IOException | DateTimeException e) {
            throw new Unusable("keys.json: " + e.getMessage());
        }
        return new KeyRing(keys);
    }

    List<SignedCheckpoint> checkpoints() throws Unusable {
        return notes("checkpoints.txt");
    }

    /** The newest checkpoint of the platform's log. */
    Optional<SignedCheckpoint> log() throws Unusable {
        List<SignedCheckpoint> notes = notes("log.txt");
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(notes.size() - 1));
    }

    /** What the server could not prove, in its own words. */
    Optional<String> confession() throws Unusable {
        return Optional.ofNullable(proof().get("broken")).map(Object::toString);
    }

    Part events() throws Unusable {
        return part(proof().get("events"), "proof.json");
    }

    /** How trees that were signed before, and are not in this file, became the one at its end. */
    List<Part> older() throws Unusable {
        return parts(proof().get("checkpoints"), "proof.json");
    }

    /** The trail's checkpoints in the log; each part's size is the place of its entry. */
    List<LogEntry> logEntries() throws Unusable {
        List<LogEntry> entries = new ArrayList<>();
        try {
            for (Object item : list(Json.read(text(zip, "log.json")))) {
                Map<?, ?> entry = map(item);
                entries.add(new LogEntry(SignedCheckpoint.parse(String.valueOf(entry.get("note"))), Part.read(entry)));
            }
        } catch (BadProof | IOException e) {
            throw new Unusable("log.json: " + e.getMessage());
        }
        return entries;
    }

    /** An event about the retention, with what ties it to the newest checkpoint; the place's size is its number. */
    record RetentionEvent(String line, Part place) {}

    /** What the trail says about its own retention; files from before there was one say nothing. */
    List<RetentionEvent> retention() throws Unusable {
        List<RetentionEvent> events = new ArrayList<>();
        if (zip.getEntry(RETENTION) == null) {
            return events;
        }
        try {
            for (Object item : list(Json.read(text(zip, RETENTION)))) {
                Map<?, ?> event = map(item);
                events.add(new RetentionEvent(String.valueOf(event.get("line")), Part.read(event)));
            }
        } catch (BadProof | IOException e) {
            throw new Unusable(RETENTION + ": " + e.getMessage());
        }
        return events;
    }

    /** An entry of the platform's log. */
    record LogEntry(SignedCheckpoint note, Part place) {}

    BufferedReader lines(String name) throws Unusable, IOException {
        return new BufferedReader(new InputStreamReader(stream(zip, name), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private List<SignedCheckpoint> notes(String name) throws Unusable {
        try {
            return SignedCheckpoint.parseAll(text(zip, name));
        } catch (BadProof | IOException e) {
            throw new Unusable(name + ": " + e.getMessage());
        }
    }

    private Map<String, @Nullable Object> proof() throws Unusable {
        try {
            return Json.object(text(zip, "proof.json"));
        } catch (BadProof | IOException e) {
            throw new Unusable("proof.json: " + e.getMessage());
        }
    }

    private static List<Part> parts(@Nullable Object json, String name) throws Unusable {
        List<Part> parts = new ArrayList<>();
        if (json instanceof List<?> list) {
            for (Object item : list) {
                parts.add(part(item, name));
            }
        }
        return parts;
    }

    private static Part part(@Nullable Object json, String name) throws Unusable {
        try {
            return Part.read(map(json));
        } catch (BadProof e) {
            throw new Unusable(name + ": " + e.getMessage());
        }
    }

    static Map<?, ?> map(@Nullable Object json) throws BadProof {
        if (json instanceof Map<?, ?> map) {
            return map;
        }
        throw new BadProof("an object was expected");
    }

    private static List<?> list(@Nullable Object json) throws BadProof {
        if (json instanceof List<?> list) {
            return list;
        }
        throw new BadProof("a list was expected");
    }

    private String word(String name) {
        return String.valueOf(manifest.get(name));
    }

    private long number(String name) throws Unusable {
        try {
            return Part.number(manifest.get(name));
        } catch (BadProof e) {
            throw new Unusable("manifest.json: " + name + ": " + e.getMessage());
        }
    }

    private static ZipFile zip(Path file) throws Unusable {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new Unusable(file + " is no zip that can be read");
        }
    }

    private static String text(ZipFile zip, String name) throws Unusable, IOException {
        try (InputStream in = stream(zip, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream stream(ZipFile zip, String name) throws Unusable, IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Unusable("the file lacks " + name);
        }
        return zip.getInputStream(entry);
    }
}
