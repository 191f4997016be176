package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.Checkpoint;
import io.vitrine.core.audit.proof.Ed25519;
import io.vitrine.core.audit.proof.Frontier;
import io.vitrine.core.audit.proof.Merkle;
import io.vitrine.core.audit.proof.Prover;
import io.vitrine.core.audit.proof.Prover.Node;
import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A tree that keeps every hash, with what is signed about it. */
final class SignedTree {

    private final String origin;
    private final Map<Node, byte[]> stored = new HashMap<>();
    private final Frontier frontier = Frontier.empty();

    /** Who signs. */
    record Signer(KeyPair pair, SealKey key) {

        static Signer from(Instant begin) {
            KeyPair pair = Ed25519.generate();
            String raw = Base64.getEncoder().encodeToString(Ed25519.raw(pair.getPublic()));
            return new Signer(pair, new SealKey(1, raw, begin, Optional.empty()));
        }
    }

    SignedTree(String origin) {
        this.origin = origin;
    }

    /** Its place. */
    long add(String line) {
        byte[] leaf = hash(line);
        stored.put(new Node(0, frontier.size()), leaf);
        frontier.append(leaf, (level, position, hash) -> stored.put(new Node(level, position), hash));
        return frontier.size() - 1;
    }

    SignedCheckpoint sign(Signer signer, Instant time) {
        Checkpoint checkpoint = Checkpoint.of(origin, frontier.size(), frontier.root(), time);
        byte[] signature =
                Ed25519.sign(signer.pair().getPrivate(), checkpoint.text().getBytes(StandardCharsets.UTF_8));
        return new SignedCheckpoint(
                checkpoint, signer.key().id(), Base64.getEncoder().encodeToString(signature));
    }

    /** How the first leaves, and those from {@code end} on, belong to the whole. */
    Map<String, Object> part(long first, long end) {
        Prover prover = new Prover(node -> Objects.requireNonNull(stored.get(node), node::toString));
        Map<String, Object> part = new HashMap<>();
        part.put("size", first);
        part.put("left", hex(prover.left(first)));
        part.put("right", hex(prover.right(end, frontier.size())));
        return part;
    }

    static byte[] hash(String line) {
        return Merkle.leaf(line.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
