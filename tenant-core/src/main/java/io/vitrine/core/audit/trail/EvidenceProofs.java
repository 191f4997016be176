package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.proof.Prover;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.seal.StoredTree;
import io.vitrine.core.audit.seal.TreeBroken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The hashes that tie an export to what was signed. A tree that lacks some says so instead: the verifier names it. */
final class EvidenceProofs {

    private EvidenceProofs() {}

    static Map<String, @Nullable Object> of(Handle handle, EvidenceScope scope) {
        StoredTree tree = StoredTree.ofTrail(handle);
        long size = scope.head().map(note -> note.checkpoint().size()).orElse(0L);
        Map<String, @Nullable Object> json = new HashMap<>();
        try {
            json.put("events", tree.prove(prover -> part(prover, scope.first(), scope.end(), size)));
            List<Object> older = new ArrayList<>();
            for (SignedCheckpoint note : scope.outside()) {
                long other = note.checkpoint().size();
                older.add(tree.prove(prover -> part(prover, other, other, size)));
            }
            json.put("checkpoints", older);
        } catch (TreeBroken e) {
            json.putIfAbsent("events", Map.of("size", scope.first(), "left", List.of(), "right", List.of()));
            json.put("broken", String.valueOf(e.getMessage()));
        }
        return json;
    }

    /** How the first leaves, and those after {@code end}, belong to the whole. */
    static Map<String, Object> part(Prover prover, long first, long end, long total) {
        Map<String, Object> part = new HashMap<>();
        part.put("size", first);
        part.put("left", hex(prover.left(first)));
        part.put("right", hex(prover.right(end, total)));
        return part;
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
