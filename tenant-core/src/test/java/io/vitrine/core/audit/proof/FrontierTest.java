package io.vitrine.core.audit.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.audit.proof.Prover.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FrontierTest {

    /** Leaves and roots of the reference implementation of Certificate Transparency. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final int MOST = 300;

    @Test
    void rootsAreThoseOfTheReferenceImplementation() {
        Frontier frontier = Frontier.empty();
        for (int i = 0; i < LEAVES.size(); i++) {
            frontier.append(Merkle.leaf(HexFormat.of().parseHex(LEAVES.get(i))));
            assertEquals(ROOTS.get(i), HexFormat.of().formatHex(frontier.root()));
        }
    }

    @Test
    void everyPartOfEveryTreeLeadsToItsRoot() throws BadProof {
        Tree tree = new Tree();
        for (int total = 1; total <= MOST; total++) {
            tree.grow();
            byte[] root = tree.root(0, total);
            assertArrayEquals(root, tree.frontier.root());
            for (int size = 0; size <= total; size++) {
                Frontier part = Frontier.of(size, tree.prover().left(size));
                assertArrayEquals(tree.root(0, size), part.root());
                assertArrayEquals(root, part.rootAfter(total, tree.prover().right(size, total)));
            }
        }
    }

    @Test
    void aStoredTreeIsAskedForAHandfulOfHashesOnly() {
        assertEquals(
                true, Prover.needs(prover -> prover.right(4_321_987, 5_000_000)).size() < 200);
        assertEquals(
                true, Prover.needs(prover -> prover.left(4_999_999)).stream().allMatch(Node::stored));
    }

    @Test
    void anotherLeafIsAnotherRoot() throws BadProof {
        Tree tree = new Tree();
        for (int i = 0; i < 100; i++) {
            tree.grow();
        }
        Frontier part = Frontier.of(40, tree.prover().left(40));
        part.append(Merkle.leaf(new byte[] {1, 2, 3}));
        assertFalse(Arrays.equals(
                tree.frontier.root(), part.rootAfter(100, tree.prover().right(41, 100))));
    }

    @Test
    void hashesTooManyOrTooFewAreNoProof() throws BadProof {
        Tree tree = new Tree();
        for (int i = 0; i < 100; i++) {
            tree.grow();
        }
        List<byte[]> right = tree.prover().right(40, 100);
        Frontier part = Frontier.of(40, tree.prover().left(40));
        List<byte[]> more = new ArrayList<>(right);
        more.add(new byte[32]);
        assertThrows(BadProof.class, () -> part.rootAfter(100, more));
        assertThrows(BadProof.class, () -> part.rootAfter(100, right.subList(1, right.size())));
        assertThrows(BadProof.class, () -> part.rootAfter(39, right));
        assertThrows(BadProof.class, () -> Frontier.of(3, right.subList(0, 1)));
    }

    /** A tree that keeps every leaf, and computes roots as the RFC defines them. */
    private static final class Tree {

        private final List<byte[]> leaves = new ArrayList<>();
        private final Map<Node, byte[]> stored = new HashMap<>();
        private final Frontier frontier = Frontier.empty();

        void grow() {
            byte[] leaf = Merkle.leaf(String.valueOf(leaves.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            stored.put(new Node(0, leaves.size()), leaf);
            leaves.add(leaf);
            frontier.append(leaf, (level, position, hash) -> {
                Node node = new Node(level, position);
                if (node.stored()) {
                    stored.put(node, hash);
                }
            });
        }

        Prover prover() {
            return new Prover(node -> Objects.requireNonNull(stored.get(node), node::toString));
        }

        byte[] root(int from, int to) {
            if (to == from) {
                return Merkle.empty();
            }
            if (to - from == 1) {
                return leaves.get(from);
            }
            int middle = from + Integer.highestOneBit(to - from - 1);
            return Merkle.node(root(from, middle), root(middle, to));
        }
    }
}
