package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Frontier;
import io.vitrine.core.audit.proof.Json;
import io.vitrine.core.audit.proof.KeyRing;
import io.vitrine.core.audit.proof.Merkle;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened on the platform and concerns the business. Each event has to stand in the platform's own trail, whose
 * checkpoints have to stand in the log. That none was left out is not shown: the others there are other businesses'.
 */
final class PlatformCheck {

    private static final String OWNER = "platform";
    private static final String ORIGIN = "vitrine/audit/" + OWNER;

    private final EvidenceFile file;
    private final Kept kept;
    private final KeyRing ring;
    private final NavigableMap<Long, SignedCheckpoint> signed = new TreeMap<>();
    private final Set<Long> places = new HashSet<>();

    /** @param head the newest checkpoint of the platform's trail, absent while it has none */
    record Found(long events, Optional<SignedCheckpoint> head) {}

    PlatformCheck(EvidenceFile file, Kept kept, KeyRing ring) {
        this.file = file;
        this.kept = kept;
        this.ring = ring;
    }

    /** What was found sound; empty when the file says nothing of the platform. The log was checked before. */
    Optional<Found> run() throws Tampered, Unusable, IOException {
        if (!file.withPlatform()) {
            return Optional.empty();
        }
        PlatformFile part = new PlatformFile(file);
        trustCheckpoints(part.checkpoints());
        part.events(this::check);
        return Optional.of(new Found(places.size(), head()));
    }

    private void trustCheckpoints(List<PlatformFile.Noted> notes) throws Tampered, Unusable {
        if (notes.isEmpty()) {
            return;
        }
        SignedCheckpoint head = notes.get(notes.size() - 1).note();
        SignedCheckpoint log = file.log().orElseThrow(() -> new Tampered("the platform's log is missing"));
        LogCheck logCheck = new LogCheck(file, kept, ring);
        long last = -1;
        for (PlatformFile.Noted noted : notes) {
            long place = noted.log().place().size();
            inOrder(noted.note(), place > last);
            last = place;
            try {
                logCheck.enter(noted.log(), log);
                EvidenceCheck.prove(noted.note(), noted.tree(), head);
            } catch (Tampered e) {
                throw new Tampered("the platform's trail: " + e.getMessage());
            }
            stoodInKept(noted.note(), place);
            signed.put(noted.note().checkpoint().size(), noted.note());
        }
    }

    private void inOrder(SignedCheckpoint note, boolean afterTheLast) throws Tampered {
        if (!note.checkpoint().origin().equals(ORIGIN)) {
            throw new Tampered("a checkpoint of another trail lies among the platform's, "
                    + note.checkpoint().origin());
        }
        Optional<SignedCheckpoint> before = head();
        boolean follows = before.map(SignedCheckpoint::checkpoint)
                .filter(one -> one.size() >= note.checkpoint().size()
                        || one.time().isAfter(note.checkpoint().time()))
                .isEmpty();
        if (!follows || !afterTheLast) {
            throw new Tampered("the platform's checkpoint of "
                    + note.checkpoint().size() + " events, signed "
                    + note.checkpoint().time()
                    + ", does not follow the one before it");
        }
    }

    /** The log that somebody kept holds all that had been signed by then. */
    private void stoodInKept(SignedCheckpoint note, long place) throws Tampered {
        for (SignedCheckpoint log : kept.of(LogCheck.ORIGIN)) {
            if (note.checkpoint().time().isBefore(log.checkpoint().time())
                    && place >= log.checkpoint().size()) {
                throw new Tampered("the platform's trail was rewritten: its checkpoint of "
                        + note.checkpoint().size() + " events says "
                        + note.checkpoint().time() + ", and is not in the log that you kept, of "
                        + log.checkpoint().time());
            }
        }
    }

    private void check(PlatformFile.Event event) throws Tampered {
        Map<String, @Nullable Object> words;
        try {
            words = Json.object(event.line());
        } catch (BadProof e) {
            throw new Tampered("an event of the platform cannot be read: " + e.getMessage());
        }
        String which = "platform event " + words.get("id");
        Part place = event.place().orElseThrow(() -> new Tampered(which + " was inserted, it was never sealed"));
        leads(which, event.line(), place);
        if (!OWNER.equals(words.get("business"))) {
            throw new Tampered(which + " belongs to another trail, " + words.get("business") + ": it was copied");
        }
        if (!file.business().equals(words.get("tenant"))) {
            throw new Tampered(which + " is about another business, " + words.get("tenant") + ": it was copied");
        }
        if (!places.add(place.size())) {
            throw new Tampered(which + " stands in the file twice");
        }
        dated(which, place.size() + 1, String.valueOf(words.get("at")));
    }

    private void leads(String which, String line, Part place) throws Tampered {
        SignedCheckpoint head = head().orElseThrow(() -> new Tampered(which + " was never signed"));
        try {
            Frontier frontier = place.frontier();
            frontier.append(Merkle.leaf(line.getBytes(StandardCharsets.UTF_8)));
            if (!head.checkpoint().hasRoot(frontier.rootAfter(head.checkpoint().size(), place.right()))) {
                throw new Tampered(which + " is not what was sealed: it does not lead to the platform's signed root");
            }
        } catch (BadProof e) {
            throw new Tampered(which + " cannot be proved: " + e.getMessage());
        }
    }

    private void dated(String which, long number, String at) throws Tampered {
        try {
            Optional<String> complaint = Dating.complaint(Instant.parse(at), number, signed);
            if (complaint.isPresent()) {
                throw new Tampered(which + " " + complaint.get());
            }
        } catch (DateTimeException e) {
            throw new Tampered(which + " cannot be read: " + e.getMessage());
        }
    }

    private Optional<SignedCheckpoint> head() {
        return Optional.ofNullable(signed.lastEntry()).map(Map.Entry::getValue);
    }
}
