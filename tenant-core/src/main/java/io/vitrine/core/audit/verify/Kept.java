package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.KeyRing;
import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What its holder kept out of the server's reach: checkpoints and public keys, from mails or downloads, in any text. */
record Kept(List<SignedCheckpoint> checkpoints, List<SealKey> keys) {

    static final Kept NOTHING = new Kept(List.of(), List.of());

    Kept {
        checkpoints = List.copyOf(checkpoints);
        keys = List.copyOf(keys);
    }

    static Kept read(Path file) throws Unusable {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new Unusable(file + " cannot be read");
        }
    }

    static Kept parse(String text) throws Unusable {
        try {
            Kept kept = new Kept(SignedCheckpoint.parseAll(text), KeyRing.kept(text));
            if (kept.checkpoints().isEmpty()) {
                throw new Unusable("the file of checkpoints holds none");
            }
            return kept;
        } catch (BadProof e) {
            throw new Unusable("the file of checkpoints: " + e.getMessage());
        }
    }

    /** Of this origin, smallest tree first. */
    List<SignedCheckpoint> of(String origin) {
        return checkpoints.stream()
                .filter(note -> note.checkpoint().origin().equals(origin))
                .sorted(Comparator.comparingLong(note -> note.checkpoint().size()))
                .toList();
    }
}
