package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Frontier;
import io.vitrine.core.audit.proof.KeyRing;
import io.vitrine.core.audit.proof.Merkle;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The platform's log over all businesses: the trail's checkpoints stand in it, and the log itself only ever grew. */
final class LogCheck {

    static final String ORIGIN = "vitrine/log";

    private final EvidenceFile file;
    private final Kept kept;
    private final KeyRing ring;

    LogCheck(EvidenceFile file, Kept kept, KeyRing ring) {
        this.file = file;
        this.kept = kept;
        this.ring = ring;
    }

    /** @param head the trail's newest checkpoint, absent when it has none */
    void run(Optional<SignedCheckpoint> head) throws Tampered, Unusable {
        List<EvidenceFile.LogEntry> entries = file.logEntries();
        Optional<SignedCheckpoint> log = file.log();
        if (log.isEmpty()) {
            lost(head, entries);
            return;
        }
        SignedCheckpoint end = log.get();
        trust("the log's checkpoint", end);
        Map<Long, byte[]> roots = new HashMap<>();
        roots.put(end.checkpoint().size(), new byte[0]);
        for (EvidenceFile.LogEntry entry : entries) {
            roots.put(entry.place().size() + 1, enter(entry, end));
            long size = entry.note().checkpoint().size();
            if (size > head.map(note -> note.checkpoint().size()).orElse(0L)) {
                long from = head.map(note -> note.checkpoint().size()).orElse(0L);
                throw new Tampered("event number " + (from + 1) + " and the following up to " + size
                        + " are missing: the platform's log holds a checkpoint over them");
            }
        }
        if (head.isPresent() && entries.stream().noneMatch(entry -> entry.note().equals(head.get()))) {
            throw new Tampered("the newest checkpoint, of "
                    + head.get().checkpoint().size() + " events, is not in the platform's log");
        }
        compareKept(end, roots);
    }

    private void lost(Optional<SignedCheckpoint> head, List<EvidenceFile.LogEntry> entries) throws Tampered {
        if (head.isPresent() || !entries.isEmpty() || !kept.of(ORIGIN).isEmpty()) {
            throw new Tampered("the platform's log is missing");
        }
    }

    /** The root that the log had after this entry. */
    byte[] enter(EvidenceFile.LogEntry entry, SignedCheckpoint end) throws Tampered {
        trust("a checkpoint in the log", entry.note());
        try {
            Frontier frontier = entry.place().frontier();
            frontier.append(Merkle.leaf(entry.note().text().getBytes(StandardCharsets.UTF_8)));
            if (!end.checkpoint()
                    .hasRoot(frontier.rootAfter(
                            end.checkpoint().size(), entry.place().right()))) {
                throw new Tampered(
                        "the checkpoint of " + entry.note().checkpoint().size()
                                + " events does not stand in the platform's log where it should");
            }
            return frontier.root();
        } catch (BadProof e) {
            throw new Tampered("the platform's log cannot prove the checkpoint of "
                    + entry.note().checkpoint().size() + " events: " + e.getMessage());
        }
    }

    private void compareKept(SignedCheckpoint end, Map<Long, byte[]> roots) throws Tampered, Unusable {
        for (SignedCheckpoint note : kept.of(ORIGIN)) {
            trust("the log's checkpoint that you kept", note);
            long size = note.checkpoint().size();
            if (size > end.checkpoint().size()) {
                throw new Tampered("the platform's log has become shorter: you kept a checkpoint of " + size
                        + " entries, it has " + end.checkpoint().size());
            }
            byte[] root = roots.get(size);
            if (root == null) {
                throw new Unusable("this file has no proof for the log's checkpoint of " + size
                        + " entries that you kept; ask for an export with &log=" + size);
            }
            boolean same = root.length == 0
                    ? note.checkpoint().root().equals(end.checkpoint().root())
                    : note.checkpoint().hasRoot(root);
            if (!same) {
                throw new Tampered("the platform's log was rewritten: its first " + size
                        + " entries are not those of the checkpoint that you kept");
            }
        }
    }

    private void trust(String what, SignedCheckpoint note) throws Tampered {
        Optional<String> complaint = ring.complaint(note);
        if (complaint.isPresent()) {
            throw new Tampered(what + ", of " + note.checkpoint().size() + ", " + complaint.get());
        }
    }
}
