package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.seal.CheckpointRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Which part of a trail an export covers: whole checkpoints, without a gap.
 *
 * @param first number of the first event, counted from 0: the size of the last checkpoint before the period
 * @param end number of the first event after
 * @param inside checkpoints over trees that end among these events
 * @param outside other checkpoints: the last of each day, those that were mailed, and those that were asked for
 */
record EvidenceScope(
        Optional<SignedCheckpoint> head,
        long first,
        long end,
        List<SignedCheckpoint> inside,
        List<SignedCheckpoint> outside) {

    private static final int MOST_INSIDE = 1_000;
    private static final int MOST_DAYS = 4_000;
    private static final int MOST_PLACES = 300;

    private static final String FIRST = "select coalesce(max(size), 0) from audit_checkpoint where at < :from";
    private static final String END =
            "select coalesce(min(size), :size) from audit_checkpoint where at >= :until and size <= :size";
    private static final String DAYS = """
            select max(size) from audit_checkpoint group by cast(at at time zone 'UTC' as date) order by 1 desc limit :most""";

    static EvidenceScope of(Handle handle, String origin, EvidenceRequest request, List<Long> mailed) {
        Optional<SignedCheckpoint> head = CheckpointRows.newest(handle, origin);
        long size = head.map(note -> note.checkpoint().size()).orElse(0L);
        long first = request.from()
                .map(from -> handle.createQuery(FIRST)
                        .bind("from", from)
                        .mapTo(Long.class)
                        .one())
                .orElse(0L);
        long end = request.until()
                .map(until -> handle.createQuery(END)
                        .bind("size", size)
                        .bind("until", until)
                        .mapTo(Long.class)
                        .one())
                .orElse(size);
        TreeSet<Long> inside = new TreeSet<>(thinned(CheckpointRows.sizes(handle, first - 1, end)));
        TreeSet<Long> outside = new TreeSet<>(request.checkpoints());
        outside.addAll(mailed);
        outside.addAll(RetentionEvents.sizes(handle));
        outside.addAll(handle.createQuery(DAYS)
                .bind("most", MOST_DAYS)
                .mapTo(Long.class)
                .list());
        outside.stream().filter(other -> other >= first && other <= end).forEach(inside::add);
        outside.removeIf(other -> (other >= first && other <= end) || other >= size);
        return new EvidenceScope(
                head,
                first,
                end,
                CheckpointRows.of(handle, origin, List.copyOf(inside)),
                CheckpointRows.of(handle, origin, List.copyOf(outside)));
    }

    /** Every checkpoint of the file, smallest tree first; the newest is always among them. */
    List<SignedCheckpoint> checkpoints() {
        List<SignedCheckpoint> all =
                new ArrayList<>(Stream.concat(inside.stream(), outside.stream()).toList());
        head.filter(note -> !all.contains(note)).ifPresent(all::add);
        all.sort(Comparator.comparingLong(note -> note.checkpoint().size()));
        return all;
    }

    /** The checkpoints whose places in the platform's log are told: those that people keep. */
    List<Long> inLog() {
        Stream<SignedCheckpoint> latest = inside.stream().skip(Math.max(0, inside.size() - MOST_PLACES));
        return Stream.concat(Stream.concat(outside.stream(), latest), head.stream())
                .map(note -> note.checkpoint().size())
                .distinct()
                .toList();
    }

    private static List<Long> thinned(List<Long> sizes) {
        if (sizes.size() <= MOST_INSIDE) {
            return sizes;
        }
        TreeSet<Long> some = new TreeSet<>();
        for (int i = 0; i < MOST_INSIDE; i++) {
            some.add(sizes.get((int) ((long) i * (sizes.size() - 1) / (MOST_INSIDE - 1))));
        }
        return List.copyOf(some);
    }
}
