package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Json;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of an export that comes from the platform's own trail. */
final class PlatformFile {

    private static final String CHECKPOINTS = "platform-checkpoints.json";
    private static final String EVENTS = "platform-events.jsonl";

    private final EvidenceFile file;

    /**
     * A checkpoint of the platform's trail.
     *
     * @param tree how it became the newest one
     * @param log where it stands in the log
     */
    record Noted(SignedCheckpoint note, Part tree, EvidenceFile.LogEntry log) {}

    /** @param place in the platform's tree, its size is the event's number from 0; absent when it was never sealed */
    record Event(String line, Optional<Part> place) {}

    /** Takes the events one after the other. */
    @FunctionalInterface
    interface Check {
        void accept(Event event) throws Tampered;
    }

    PlatformFile(EvidenceFile file) {
        this.file = file;
    }

    /** Smallest tree first; the last one is the newest. */
    List<Noted> checkpoints() throws Unusable, IOException {
        List<Noted> notes = new ArrayList<>();
        try (BufferedReader lines = file.lines(CHECKPOINTS)) {
            Object json = Json.read(String.valueOf(lines.readLine()));
            if (!(json instanceof List<?> list)) {
                throw new BadProof("a list was expected");
            }
            for (Object item : list) {
                notes.add(noted(EvidenceFile.map(item)));
            }
        } catch (BadProof e) {
            throw new Unusable(CHECKPOINTS + ": " + e.getMessage());
        }
        return notes;
    }

    void events(Check check) throws Tampered, Unusable, IOException {
        try (BufferedReader lines = file.lines(EVENTS)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                check.accept(event(line));
            }
        }
    }

    private static Noted noted(Map<?, ?> json) throws BadProof {
        SignedCheckpoint note = SignedCheckpoint.parse(String.valueOf(json.get("note")));
        Part place = Part.read(EvidenceFile.map(json.get("log")));
        return new Noted(note, Part.read(EvidenceFile.map(json.get("tree"))), new EvidenceFile.LogEntry(note, place));
    }

    private static Event event(String line) throws Unusable {
        try {
            Map<String, @Nullable Object> json = Json.object(line);
            Optional<Part> place = json.containsKey("size") ? Optional.of(Part.read(json)) : Optional.empty();
            return new Event(String.valueOf(json.get("line")), place);
        } catch (BadProof e) {
            throw new Unusable(EVENTS + ": " + e.getMessage());
        }
    }
}
