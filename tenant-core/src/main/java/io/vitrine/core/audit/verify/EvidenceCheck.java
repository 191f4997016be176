package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Frontier;
import io.vitrine.core.audit.proof.KeyRing;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether an export is what was sealed. */
final class EvidenceCheck {

    private final EvidenceFile file;
    private final Kept kept;

    /** What was found sound. */
    record Sound(
            long first,
            long end,
            Optional<SignedCheckpoint> head,
            int compared,
            long expired,
            Optional<PlatformCheck.Found> platform) {}

    EvidenceCheck(EvidenceFile file, Kept kept) {
        this.file = file;
        this.kept = kept;
    }

    Sound run() throws Tampered, Unusable, IOException {
        KeyRing ring = file.keys();
        Optional<String> keys = ring.complaint(kept.keys());
        if (keys.isPresent()) {
            throw new Tampered(keys.get());
        }
        List<SignedCheckpoint> own = file.checkpoints();
        NavigableMap<Long, SignedCheckpoint> signed = new TreeMap<>();
        for (SignedCheckpoint note : own) {
            long before = signed.isEmpty() ? 0 : signed.lastKey();
            trust(ring, "the checkpoint over event " + (before + 1) + " and the following,", note);
            inOrder(signed, note);
        }
        Optional<SignedCheckpoint> head =
                Optional.ofNullable(signed.lastEntry()).map(entry -> entry.getValue());
        List<SignedCheckpoint> mine = kept.of(file.origin());
        nothingIsLost(head, mine);
        for (SignedCheckpoint note : mine) {
            trust(ring, "the checkpoint that you kept", note);
            signed.put(note.checkpoint().size(), note); // before what the file says of the same tree
        }
        Expired expired = Expired.read(file, signed, head);
        Set<Long> witnessed =
                mine.stream().map(note -> note.checkpoint().size()).collect(Collectors.toSet());
        Frontier last = walk(signed, witnessed, expired);
        lead(last, head);
        prove(signed, head);
        new LogCheck(file, kept, ring).run(head);
        return new Sound(
                file.first(),
                file.end(),
                head,
                mine.size() + kept.of(LogCheck.ORIGIN).size(),
                expired.absent(),
                new PlatformCheck(file, kept, ring).run());
    }

    private void inOrder(NavigableMap<Long, SignedCheckpoint> signed, SignedCheckpoint note) throws Tampered {
        if (!note.checkpoint().origin().equals(file.origin())) {
            throw new Tampered("a checkpoint of another trail lies in the file, "
                    + note.checkpoint().origin());
        }
        var before = signed.lastEntry();
        if (before != null
                && (before.getKey() >= note.checkpoint().size()
                        || note.checkpoint()
                                .time()
                                .isBefore(before.getValue().checkpoint().time()))) {
            throw new Tampered("the checkpoint of " + note.checkpoint().size() + " events, signed "
                    + note.checkpoint().time() + ", does not follow the one before it");
        }
        signed.put(note.checkpoint().size(), note);
    }

    /** Trees smaller than what somebody kept, or none at all. */
    private static void nothingIsLost(Optional<SignedCheckpoint> head, List<SignedCheckpoint> mine) throws Tampered {
        long size = head.map(note -> note.checkpoint().size()).orElse(0L);
        for (SignedCheckpoint note : mine) {
            if (note.checkpoint().size() > size) {
                throw new Tampered("event number " + (size + 1) + " and the following up to "
                        + note.checkpoint().size() + " are missing: you kept a checkpoint over them, of "
                        + note.checkpoint().time());
            }
        }
    }

    private Frontier walk(NavigableMap<Long, SignedCheckpoint> signed, Set<Long> witnessed, Expired expired)
            throws Tampered, Unusable, IOException {
        Part events = file.events();
        if (events.size() != file.first()) {
            throw new Unusable("proof.json does not belong to these events");
        }
        Frontier begin;
        try {
            begin = events.frontier();
        } catch (BadProof e) {
            throw new Tampered("what came before event " + (file.first() + 1) + " cannot be proved: " + e.getMessage());
        }
        Frontier last = new EventWalk(file, begin, signed, witnessed, expired).walk(file.end());
        try (BufferedReader outside = file.lines("outside.jsonl")) {
            String line = outside.readLine();
            if (line != null) {
                throw new Tampered("this event was inserted, it was never sealed: " + line);
            }
        }
        Optional<String> confession = file.confession();
        if (confession.isPresent()) {
            throw new Tampered("the server's tree is damaged: " + confession.get());
        }
        return last;
    }

    private void lead(Frontier last, Optional<SignedCheckpoint> head) throws Tampered, Unusable {
        if (head.isEmpty()) {
            if (last.size() > 0) {
                throw new Tampered("event 1 and the following up to " + last.size() + " were never signed");
            }
            return;
        }
        try {
            byte[] root =
                    last.rootAfter(head.get().checkpoint().size(), file.events().right());
            if (!head.get().checkpoint().hasRoot(root)) {
                throw new Tampered("event " + (file.first() + 1) + " or one of the following up to "
                        + head.get().checkpoint().size()
                        + " is not what was sealed: they do not lead to the signed root");
            }
        } catch (BadProof e) {
            throw new Tampered("event " + file.end() + " does not lead to the newest checkpoint: " + e.getMessage());
        }
    }

    /** Checkpoints over trees that end outside the events of this file. */
    private void prove(NavigableMap<Long, SignedCheckpoint> signed, Optional<SignedCheckpoint> head)
            throws Tampered, Unusable {
        NavigableMap<Long, Part> parts = new TreeMap<>();
        for (Part part : file.older()) {
            parts.put(part.size(), part);
        }
        for (SignedCheckpoint note : signed.values()) {
            long size = note.checkpoint().size();
            boolean walked = size >= file.first() && size <= file.end();
            boolean newest = head.filter(end -> end.checkpoint().size() == size).isPresent();
            if (!walked && !newest) {
                Part part = parts.get(size);
                if (part == null) {
                    throw new Unusable("this file has no proof for the checkpoint of " + size
                            + " events; ask for an export with &checkpoints=" + size);
                }
                prove(note, part, head.orElseThrow());
            }
        }
    }

    /** An older checkpoint and the newest one are of the same tree. */
    static void prove(SignedCheckpoint note, Part part, SignedCheckpoint head) throws Tampered {
        String which = "the checkpoint of " + note.checkpoint().size() + " events, "
                + note.checkpoint().time();
        try {
            Frontier frontier = part.frontier();
            if (!note.checkpoint().hasRoot(frontier.root())) {
                throw new Tampered("an event up to number " + note.checkpoint().size() + " was rewritten: " + which
                        + " has another root");
            }
            if (!head.checkpoint().hasRoot(frontier.rootAfter(head.checkpoint().size(), part.right()))) {
                throw new Tampered("an event was rewritten: " + which + " does not lead to the newest one");
            }
        } catch (BadProof e) {
            throw new Tampered(which + " cannot be proved: " + e.getMessage());
        }
    }

    private static void trust(KeyRing ring, String what, SignedCheckpoint note) throws Tampered {
        Optional<String> complaint = ring.complaint(note);
        if (complaint.isPresent()) {
            throw new Tampered(what + " of " + note.checkpoint().size() + " events, "
                    + note.checkpoint().time() + ", " + complaint.get());
        }
    }
}
