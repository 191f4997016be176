package io.vitrine.core.audit.seal;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Frontier;
import io.vitrine.core.audit.proof.Prover;
import io.vitrine.core.audit.proof.Prover.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** A tree as its tables keep it. Each question is one round trip. */
public final class StoredTree {

    private static final String TRAIL = """
            select 0 as level, seq as pos, hash from audit_leaf where seq = any (:leaves)
            union all
            select n.level, n.pos, n.hash from audit_node n
            join unnest(cast(:levels as smallint[]), cast(:positions as bigint[])) as wanted (level, pos)
              on n.level = wanted.level and n.pos = wanted.pos""";

    private static final String LOG = """
            select 0 as level, seq as pos, hash from platform.log_leaf where seq = any (:leaves)
            union all
            select n.level, n.pos, n.hash from platform.log_node n
            join unnest(cast(:levels as smallint[]), cast(:positions as bigint[])) as wanted (level, pos)
              on n.level = wanted.level and n.pos = wanted.pos""";

    private final Handle handle;
    private final String sql;

    private StoredTree(Handle handle, String sql) {
        this.handle = handle;
        this.sql = sql;
    }

    /** The tree of the trail in the schema that the transaction works in. */
    public static StoredTree ofTrail(Handle handle) {
        return new StoredTree(handle, TRAIL);
    }

    /** The tree of the platform's log. */
    public static StoredTree ofLog(Handle handle) {
        return new StoredTree(handle, LOG);
    }

    /** @throws TreeBroken when a hash that should be there is not */
    public <T> T prove(Function<Prover, T> work) {
        Set<Node> needed = Prover.needs(work);
        Map<Node, byte[]> found = fetch(needed);
        return work.apply(new Prover(node -> {
            byte[] hash = found.get(node);
            if (hash == null) {
                throw new TreeBroken("Level " + node.level() + " of the tree lacks " + node.position());
            }
            return hash;
        }));
    }

    /** The right edge of the tree of the first {@code size} leaves. */
    public Frontier frontier(long size) {
        try {
            return Frontier.of(size, prove(prover -> prover.left(size)));
        } catch (BadProof e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<Node, byte[]> fetch(Set<Node> needed) {
        Map<Node, byte[]> found = new HashMap<>();
        if (!needed.isEmpty()) {
            handle.createQuery(sql)
                    .bind("leaves", leaves(needed).map(Node::position).toArray(Long[]::new))
                    .bind("levels", inner(needed).map(Node::level).toArray(Integer[]::new))
                    .bind("positions", inner(needed).map(Node::position).toArray(Long[]::new))
                    .map((row, context) ->
                            Map.entry(new Node(row.getInt("level"), row.getLong("pos")), row.getBytes("hash")))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        return found;
    }

    private static Stream<Node> leaves(Set<Node> nodes) {
        return nodes.stream().filter(node -> node.level() == 0);
    }

    private static Stream<Node> inner(Set<Node> nodes) {
        return nodes.stream().filter(node -> node.level() > 0);
    }
}
