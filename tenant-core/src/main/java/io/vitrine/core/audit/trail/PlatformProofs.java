package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.proof.Prover;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.seal.CheckpointRows;
import io.vitrine.core.audit.seal.LogRows;
import io.vitrine.core.audit.seal.StoredTree;
import io.vitrine.core.audit.seal.TrailName;
import io.vitrine.core.audit.seal.TreeBroken;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Places in the platform's tree and in the log. It is asked by the events' ids and never sees what they say. */
@ApplicationScoped
class PlatformProofs {

    private static final String PLACES =
            "select event_id, seq from audit_leaf where event_id = any (:ids) and seq < :total";

    /** Of each day on which one of these was sealed: the checkpoint before the first, and the one over the last. */
    private static final String AROUND = """
            select max(c.size) as last, min(f.size) as first
            from unnest(cast(:places as bigint[])) as p (seq)
            cross join lateral (select size, at from audit_checkpoint
                                where size > p.seq and size <= :total order by size limit 1) c
            left join lateral (select size from audit_checkpoint
                               where size <= p.seq order by size desc limit 1) f on true
            group by cast(c.at at time zone 'UTC' as date)""";

    @Inject
    Database database;

    /** The number, from 0, of each of these events that is among the first {@code total} of the platform's trail. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<UUID, Long> places(List<UUID> events, long total) {
        return database.platform()
                .withHandle(handle -> handle
                        .createQuery(PLACES)
                        .bind("ids", events.toArray(UUID[]::new))
                        .bind("total", total)
                        .map((row, context) -> Map.entry(row.getObject("event_id", UUID.class), row.getLong("seq")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How each of these leaves belongs to the tree, by its number. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<Long, Map<String, Object>> leaves(Collection<Long> places, long total) {
        return database.platform().withHandle(handle -> {
            StoredTree tree = StoredTree.ofTrail(handle);
            try {
                return tree.prove(prover -> leaves(prover, places, total));
            } catch (TreeBroken damaged) {
                Map<Long, Map<String, Object>> some = new HashMap<>();
                places.forEach(place -> some.put(place, part(tree, place, place + 1, total)));
                return some;
            }
        });
    }

    /** Sizes of the checkpoints that date these leaves. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<Long> around(Collection<Long> places, long total) {
        Set<Long> sizes = new TreeSet<>();
        database.platform()
                .useHandle(handle -> handle.createQuery(AROUND)
                        .bind("places", places.toArray(Long[]::new))
                        .bind("total", total)
                        .map((row, context) -> List.of(row.getLong("last"), row.getLong("first")))
                        .forEach(sizes::addAll));
        sizes.remove(0L); // nothing was signed before the first
        return sizes;
    }

    /** These checkpoints, each with how it became the newest one and where it stands in the log. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Map<String, Object>> checkpoints(Collection<Long> sizes, long total, long logTotal) {
        String origin = TrailName.PLATFORM.origin();
        return database.platform().withHandle(handle -> {
            Map<Long, Long> entered = LogRows.of(handle, origin, List.copyOf(sizes)).stream()
                    .collect(Collectors.toMap(entry -> entry.note().checkpoint().size(), LogRows.Entry::seq));
            StoredTree tree = StoredTree.ofTrail(handle);
            StoredTree log = StoredTree.ofLog(handle);
            List<Map<String, Object>> notes = new ArrayList<>();
            for (SignedCheckpoint note : CheckpointRows.of(handle, origin, List.copyOf(sizes))) {
                long size = note.checkpoint().size();
                long place = entered.getOrDefault(size, logTotal); // one that is in no log has no proof; that is named
                notes.add(Map.of(
                        "note", note.text(),
                        "tree", part(tree, size, size, total),
                        "log", part(log, place, place + 1, logTotal)));
            }
            return notes;
        });
    }

    private static Map<Long, Map<String, Object>> leaves(Prover prover, Collection<Long> places, long total) {
        Map<Long, Map<String, Object>> parts = new HashMap<>();
        places.forEach(place -> parts.put(place, EvidenceProofs.part(prover, place, place + 1, total)));
        return parts;
    }

    /** A tree that lacks hashes proves nothing, and the verifier says which event or checkpoint that is. */
    private static Map<String, Object> part(StoredTree tree, long first, long end, long total) {
        try {
            return tree.prove(prover -> EvidenceProofs.part(prover, first, end, total));
        } catch (TreeBroken damaged) {
            return Map.of("size", first, "left", List.of(), "right", List.of());
        }
    }
}
