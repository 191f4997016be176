package io.vitrine.core.audit.proof;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The right edge of a growing tree: its complete subtrees, largest first. All that is needed to go on from there. */
public final class Frontier {

    private final List<byte[]> subtrees;
    private long size;

    /** Is told of each subtree that has become complete. */
    @FunctionalInterface
    public interface NodeSink {
        void complete(int level, long position, byte[] hash);
    }

    private Frontier(long size, List<byte[]> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    public static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /** @throws BadProof when a tree of this size has another number of complete subtrees */
    public static Frontier of(long size, List<byte[]> subtrees) throws BadProof {
        if (size < 0 || subtrees.size() != Long.bitCount(size)) {
            throw new BadProof(
                    "a tree of " + size + " has " + Long.bitCount(size) + " subtrees, not " + subtrees.size());
        }
        return new Frontier(size, new ArrayList<>(subtrees));
    }

    public long size() {
        return size;
    }

    public void append(byte[] leaf) {
        append(leaf, (level, position, hash) -> {});
    }

    public void append(byte[] leaf, NodeSink sink) {
        byte[] hash = leaf;
        int level = 0;
        long position = size;
        while ((position & 1) == 1) {
            hash = Merkle.node(subtrees.remove(subtrees.size() - 1), hash);
            level++;
            position >>= 1;
            sink.complete(level, position, hash);
        }
        subtrees.add(hash);
        size++;
    }

    /** The root of the tree as it is now. */
    public byte[] root() {
        if (size == 0) {
            return Merkle.empty();
        }
        byte[] root = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Merkle.node(subtrees.get(i), root);
        }
        return root;
    }

    /**
     * The root of the tree once it has grown to the total, given what came to the right of it.
     *
     * @throws BadProof when the hashes do not fit such a tree
     */
    public byte[] rootAfter(long total, List<byte[]> right) throws BadProof {
        if (total < size) {
            throw new BadProof("a tree of " + total + " cannot hold " + size);
        }
        Iterator<byte[]> more = right.iterator();
        byte[] root = total == size ? root() : join(0, total, subtrees.iterator(), more);
        if (more.hasNext()) {
            throw new BadProof("there are hashes too many");
        }
        return root;
    }

    private byte[] join(long from, long to, Iterator<byte[]> mine, Iterator<byte[]> right) throws BadProof {
        if (to <= size) {
            return mine.next();
        }
        if (from >= size) {
            if (!right.hasNext()) {
                throw new BadProof("there are hashes missing");
            }
            return right.next();
        }
        long middle = from + Merkle.split(to - from);
        return Merkle.node(join(from, middle, mine, right), join(middle, to, mine, right));
    }
}
