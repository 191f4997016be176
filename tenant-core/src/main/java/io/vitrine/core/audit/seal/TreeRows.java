package io.vitrine.core.audit.seal;

import io.vitrine.core.audit.proof.Frontier;
import io.vitrine.core.audit.proof.Prover.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What a tree grew by, on its way into the tables. */
final class TreeRows {

    private static final String LEAVES = "insert into audit_leaf (seq, event_id, hash) values (?, ?, ?)";
    private static final String NODES = "insert into audit_node (level, pos, hash) values (?, ?, ?)";
    private static final String LOG_NODES = "insert into platform.log_node (level, pos, hash) values (?, ?, ?)";

    private final List<Object[]> leaves = new ArrayList<>();
    private final List<Object[]> nodes = new ArrayList<>();

    void append(Frontier frontier, UUID event, byte[] hash) {
        leaves.add(new Object[] {frontier.size(), event, hash});
        append(frontier, hash);
    }

    void append(Frontier frontier, byte[] hash) {
        frontier.append(hash, (level, position, node) -> {
            if (new Node(level, position).stored()) {
                nodes.add(new Object[] {level, position, node});
            }
        });
    }

    void write(Handle handle) {
        PreparedBatch batch = handle.prepareBatch(LEAVES);
        leaves.forEach(batch::add);
        batch.execute();
        writeNodes(handle, NODES);
    }

    void writeToLog(Handle handle) {
        writeNodes(handle, LOG_NODES);
    }

    private void writeNodes(Handle handle, String sql) {
        if (!nodes.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(sql);
            nodes.forEach(batch::add);
            batch.execute();
        }
    }
}
