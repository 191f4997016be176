package io.vitrine.core.audit.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes from a stored tree the hashes that show how a part of it belongs to the whole. Of the complete subtrees every
 * fourth level is stored; those between are put together.
 */
public final class Prover {

    private static final int STRIDE = 4;

    private final Nodes nodes;

    /** A complete subtree of 2^level leaves; the leftmost one has position 0. */
    public record Node(int level, long position) {

        /** Whether the tree stores it; leaves are stored too. */
        public boolean stored() {
            return level % STRIDE == 0;
        }
    }

    /** Where the hashes of stored subtrees are. */
    @FunctionalInterface
    public interface Nodes {
        byte[] hash(Node node);
    }

    public Prover(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The stored subtrees that the work will ask for, so that they can be fetched at once. */
    public static Set<Node> needs(Function<Prover, ?> work) {
        Set<Node> needed = new LinkedHashSet<>();
        byte[] nothing = new byte[Merkle.BYTES];
        Object answer = work.apply(new Prover(node -> {
            needed.add(node);
            return nothing;
        }));
        Objects.requireNonNull(answer);
        return needed;
    }

    /** The complete subtrees of the first {@code size} leaves, largest first: the frontier of that tree. */
    public List<byte[]> left(long size) {
        List<byte[]> hashes = new ArrayList<>();
        long from = 0;
        for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
            int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(rest);
            hashes.add(complete(level, from >> level));
            from += 1L << level;
        }
        return hashes;
    }

    /** What makes a tree of {@code total} from one of {@code size}: for {@link Frontier#rootAfter}. */
    public List<byte[]> right(long size, long total) {
        List<byte[]> hashes = new ArrayList<>();
        if (size < total) {
            right(size, 0, total, hashes);
        }
        return hashes;
    }

    private void right(long size, long from, long to, List<byte[]> hashes) {
        if (to <= size) {
            return;
        }
        if (from >= size) {
            hashes.add(root(from, to));
            return;
        }
        long middle = from + Merkle.split(to - from);
        right(size, from, middle, hashes);
        right(size, middle, to, hashes);
    }

    private byte[] root(long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return complete(level, from >> level);
        }
        long middle = from + Merkle.split(size);
        return Merkle.node(root(from, middle), root(middle, to));
    }

    private byte[] complete(int level, long position) {
        Node node = new Node(level, position);
        return node.stored()
                ? nodes.hash(node)
                : Merkle.node(complete(level - 1, 2 * position), complete(level - 1, 2 * position + 1));
    }
}
