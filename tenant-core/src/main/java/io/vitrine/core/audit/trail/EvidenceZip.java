package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.proof.Json;
import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The file for the verifier: texts in a zip, the large ones written line by line. */
final class EvidenceZip {

    private static final String README = """
            Evidence from a Vitrine audit trail.

            events.jsonl       the events, one line of JSON each, in the order of sealing; these exact bytes were hashed
            leaves.txt         number, event and hash (SHA-256 over 0x00 and the line) of each
            outside.jsonl      events that stand in the trail's past and were never sealed; must be empty
            checkpoints.txt    signed checkpoints of the trail (signed notes, Ed25519)
            proof.json         what ties the events to the newest checkpoint (hashes of RFC 9162)
            retention.json     the events that set the retention and announced what expires, each with its proof;
                               an event that expired has its line in leaves.txt and none in events.jsonl
            platform-events.jsonl, platform-checkpoints.json
                               what happened on the platform and concerns the business (sign-ins, people, acts of
                               operators), each event with its place in the platform's own trail, and signed
                               checkpoints of that trail; missing when somebody from outside took this file
            log.txt, log.json  the newest checkpoint of the log over all businesses, and the trail's place in it
            keys.json          the public keys, each but the first endorsed by the one before

            Check it:  java -jar vitrine-verify.jar THIS.zip --checkpoints KEPT.txt
            KEPT.txt is any text with checkpoints and keys that you kept from mails or downloads.
            """;

    private final ZipOutputStream zip;
    private final Writer writer;

    EvidenceZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    void readme() {
        text("README.txt", README);
    }

    void json(String name, Object value) {
        text(name, Json.write(value) + "\n");
    }

    void notes(String name, List<SignedCheckpoint> notes) {
        text(name, notes.stream().map(SignedCheckpoint::text).collect(Collectors.joining("\n")));
    }

    void keys(List<SealKey> keys) {
        json("keys.json", keys.stream().map(EvidenceZip::key).toList());
    }

    /** A file of lines; what is handed the consumer writes them. */
    void lines(String name, Consumer<Consumer<String>> source) {
        begin(name);
        source.accept(line -> write(line + "\n"));
        end();
    }

    void finish() {
        try {
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Object> key(SealKey key) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("number", key.number());
        json.put("id", key.id());
        json.put("publicKey", key.publicKey());
        json.put("from", key.from().toString());
        key.endorsement().ifPresent(endorsement -> json.put("endorsement", endorsement));
        return json;
    }

    private void text(String name, String content) {
        begin(name);
        write(content);
        end();
    }

    private void begin(String name) {
        try {
            zip.putNextEntry(new ZipEntry(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        try {
            writer.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
