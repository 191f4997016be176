package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Frontier;
import io.vitrine.core.audit.proof.Json;
import io.vitrine.core.audit.proof.Merkle;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the events of a file in the order of sealing: each must be the one that was sealed at its place, and
 * wherever a checkpoint was signed the tree must have that root.
 */
final class EventWalk {

    private final EvidenceFile file;
    private final Frontier frontier;
    private final NavigableMap<Long, SignedCheckpoint> signed;
    private final Expired expired;
    private final Agreed agreed;
    private @Nullable String line;
    private String id = "";

    /**
     * @param signed all checkpoints at hand, of the file and those that were kept, by size
     * @param kept sizes of those that somebody kept
     */
    EventWalk(
            EvidenceFile file,
            Frontier begin,
            NavigableMap<Long, SignedCheckpoint> signed,
            Set<Long> kept,
            Expired expired) {
        this.file = file;
        this.expired = expired;
        this.frontier = begin;
        this.signed = signed;
        this.agreed = new Agreed(begin.size(), kept);
    }

    /** The tree after the last event. */
    Frontier walk(long end) throws Tampered, Unusable, IOException {
        compare();
        try (BufferedReader leaves = file.lines("leaves.txt");
                BufferedReader events = file.lines("events.jsonl")) {
            next(events);
            for (String leaf = leaves.readLine(); leaf != null; leaf = leaves.readLine()) {
                step(leaf.split(" ", -1), events);
            }
            if (line != null) {
                throw new Tampered(
                        "event " + id + " stands after the last sealed one, " + frontier.size() + ": it was inserted");
            }
        }
        if (frontier.size() != end) {
            throw new Tampered(
                    "event number " + (frontier.size() + 1) + " and the following up to " + end + " are missing");
        }
        return frontier;
    }

    private void step(String[] leaf, BufferedReader events) throws Tampered, Unusable, IOException {
        long number = frontier.size() + 1;
        if (leaf.length != 3 || !leaf[0].equals(String.valueOf(number))) {
            throw new Tampered("event number " + number + " is missing: after " + (number - 1) + " comes " + leaf[0]);
        }
        if (line == null || !id.equals(leaf[1])) {
            String which = "event " + number + " (" + leaf[1] + ")";
            if (!expired.takes(number)) {
                throw new Tampered(expired.complaint(
                        which, which + " is missing" + (line == null ? "" : "; in its place stands " + id)));
            }
            grow(which, hash(leaf[2])); // its place and its hash stay, and lead to the same roots
            return;
        }
        byte[] hash = Merkle.leaf(line.getBytes(StandardCharsets.UTF_8));
        if (!Arrays.equals(hash, hash(leaf[2]))) {
            throw new Tampered("event " + number + " (" + id + ") is not what was sealed: its content was changed");
        }
        checkWords(number);
        grow("event " + number + " (" + id + ")", hash);
        next(events);
    }

    private void grow(String which, byte[] hash) throws Tampered {
        agreed.passed(which);
        frontier.append(hash);
        compare();
    }

    /** A right hash only says that these words were sealed; they must also fit the trail and the time of sealing. */
    private void checkWords(long number) throws Tampered {
        try {
            Map<String, @Nullable Object> event = Json.object(String.valueOf(line));
            if (!file.business().equals(event.get("business"))) {
                throw new Tampered("event " + number + " (" + id + ") belongs to another business, "
                        + event.get("business") + ": it was copied");
            }
            expired.know(number, String.valueOf(event.get("action")));
            Instant at = Instant.parse(String.valueOf(event.get("at")));
            Optional<String> complaint = Dating.complaint(at, number, signed);
            if (complaint.isPresent()) {
                throw new Tampered("event " + number + " (" + id + ") " + complaint.get());
            }
        } catch (BadProof | DateTimeParseException e) {
            throw new Tampered("event " + number + " (" + id + ") cannot be read: " + e.getMessage());
        }
    }

    private void compare() throws Tampered {
        SignedCheckpoint note = signed.get(frontier.size());
        if (note != null) {
            if (!note.checkpoint().hasRoot(frontier.root())) {
                throw new Tampered(
                        agreed.firstSuspect(frontier.size()) + " or one of the following up to " + frontier.size()
                                + " is not what was sealed: the checkpoint of "
                                + note.checkpoint().time() + " has another root; up to "
                                + agreed.upTo(frontier.size()) + " all is well");
            }
            agreed.at(frontier.size());
        }
    }

    private void next(BufferedReader events) throws Tampered, IOException {
        line = events.readLine();
        if (line != null) {
            try {
                id = String.valueOf(Json.object(line).get("id"));
            } catch (BadProof e) {
                throw new Tampered("event " + (frontier.size() + 1) + " cannot be read: " + e.getMessage());
            }
        }
    }

    private static byte[] hash(String hex) throws Unusable {
        try {
            return Part.hash(hex);
        } catch (BadProof e) {
            throw new Unusable("leaves.txt: " + e.getMessage());
        }
    }
}
