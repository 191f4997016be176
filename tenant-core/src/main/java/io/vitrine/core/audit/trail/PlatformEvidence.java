package io.vitrine.core.audit.trail;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.proof.Json;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.seal.LogRows;
import io.vitrine.core.audit.trail.OwnPlatformEvents.Own;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The platform's events about the business as a part of its evidence: what operators did to it, who signed in. The words are
 * read by the business's role, which sees its own events only; the proofs by the platform's role, which sees hashes only.
 */
@ApplicationScoped
class PlatformEvidence {

    private static final int PAGE = 200;

    /** What has settled for so long was sealed, or never will be. */
    private static final Duration SEALED_BY = Duration.ofMinutes(15);

    @Inject
    OwnPlatformEvents events;

    @Inject
    PlatformProofs proofs;

    /** The newest checkpoint of the platform's trail, under which everything is proved. */
    private record Head(long size, Instant at) {}

    /** Whether it is for the caller: to people from outside, who signs in is not shown. */
    static boolean belongs() {
        return !CurrentCall.require().actor().access().external();
    }

    /**
     * @param newest the newest checkpoint of the platform's trail that the log holds
     * @param log the log's newest checkpoint, which came later
     */
    void write(
            EvidenceRequest request, Optional<LogRows.Entry> newest, Optional<SignedCheckpoint> log, EvidenceZip zip) {
        Head head = newest.map(entry -> entry.note().checkpoint())
                .map(note -> new Head(note.size(), note.time()))
                .orElse(new Head(0, Instant.EPOCH));
        Set<Long> dates = new TreeSet<>();
        zip.lines("platform-events.jsonl", line -> dates.addAll(lines(request, head, line)));
        newest.ifPresent(entry -> dates.add(head.size()));
        long logSize = log.map(note -> note.checkpoint().size()).orElse(0L);
        zip.json("platform-checkpoints.json", proofs.checkpoints(dates, head.size(), logSize));
    }

    /** Sizes of the checkpoints that date what was written. */
    private Set<Long> lines(EvidenceRequest request, Head head, Consumer<String> line) {
        Set<Long> dates = new TreeSet<>();
        UUID after = EventIds.LOWEST;
        List<Own> page;
        do {
            page = events.page(request, after, PAGE);
            Map<UUID, Long> places =
                    proofs.places(page.stream().map(own -> own.event().id()).toList(), head.size());
            Map<Long, Map<String, Object>> parts = proofs.leaves(places.values(), head.size());
            dates.addAll(proofs.around(places.values(), head.size()));
            for (Own own : page) {
                after = own.event().id();
                Optional<Long> place = Optional.ofNullable(places.get(after));
                if (place.isPresent() || own.at().isBefore(head.at().minus(SEALED_BY))) {
                    Map<String, Object> part = place.map(number -> parts.getOrDefault(number, Map.of()))
                            .orElse(Map.of());
                    line.accept(Json.write(proved(own, part)));
                }
            }
        } while (page.size() == PAGE);
        return dates;
    }

    private static Map<String, Object> proved(Own own, Map<String, Object> part) {
        Map<String, Object> json = new HashMap<>(part);
        json.put("line", own.event().line());
        return json;
    }
}
