package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Frontier;
import io.vitrine.core.audit.proof.Json;
import io.vitrine.core.audit.proof.Merkle;
import io.vitrine.core.audit.proof.RetentionRule;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which payloads may be absent: those that a sealed event announced, at a time when the retention, set by sealed events
 * too, had ended for the checkpoint over them.
 */
final class Expired {

    private static final String EARLY = ": its content was destroyed before its retention ended";

    private final NavigableMap<Long, SignedCheckpoint> signed;
    private final List<RetentionRule.Change> changes = new ArrayList<>();
    private final Set<Long> told = new HashSet<>();
    private long upTo;
    private boolean announced;
    private long absent;

    /** @param number of the event, counted from 0 */
    private record Announcement(long number, Instant at, long upTo) {}

    private Expired(NavigableMap<Long, SignedCheckpoint> signed) {
        this.signed = signed;
    }

    /** @param signed all trusted checkpoints of the trail, by size */
    static Expired read(EvidenceFile file, NavigableMap<Long, SignedCheckpoint> signed, Optional<SignedCheckpoint> head)
            throws Tampered, Unusable {
        Expired expired = new Expired(signed);
        List<Announcement> announcements = new ArrayList<>();
        long last = -1;
        for (EvidenceFile.RetentionEvent event : file.retention()) {
            long number = event.place().size();
            if (number <= last) {
                throw new Unusable("retention.json: the events are not in order");
            }
            last = number;
            expired.told.add(number + 1);
            prove(event, head.orElseThrow(() -> new Unusable("retention.json: nothing was signed")));
            expired.note(file.business(), event, announcements);
        }
        announcements.forEach(expired::allow);
        return expired;
    }

    /** Whether the content of this event, counted from 1, may be absent; then it is counted. */
    boolean takes(long number) {
        if (number > upTo) {
            return false;
        }
        absent++;
        return true;
    }

    /** An event about the retention, counted from 1, that the list of them leaves out, would let too much go. */
    void know(long number, String action) throws Tampered {
        if (RetentionRule.concerns(action) && !told.contains(number)) {
            throw new Tampered("event " + number + " says how long content is kept and is left out of retention.json");
        }
    }

    /** How many were absent. */
    long absent() {
        return absent;
    }

    /** What to say of an event that is absent and may not be. */
    String complaint(String event, String otherwise) {
        return announced ? event + EARLY : otherwise;
    }

    private static void prove(EvidenceFile.RetentionEvent event, SignedCheckpoint head) throws Tampered {
        String which = "the retention event " + (event.place().size() + 1);
        try {
            Frontier frontier = event.place().frontier();
            frontier.append(Merkle.leaf(event.line().getBytes(StandardCharsets.UTF_8)));
            if (!head.checkpoint()
                    .hasRoot(frontier.rootAfter(
                            head.checkpoint().size(), event.place().right()))) {
                throw new Tampered(which + " is not what was sealed");
            }
        } catch (BadProof e) {
            throw new Tampered(which + " cannot be proved: " + e.getMessage());
        }
    }

    private void note(String business, EvidenceFile.RetentionEvent event, List<Announcement> announcements)
            throws Tampered {
        long number = event.place().size();
        try {
            Map<String, @Nullable Object> words = Json.object(event.line());
            if (!business.equals(words.get("business"))) {
                throw new Tampered("the retention event " + (number + 1) + " belongs to another business");
            }
            Map<?, ?> facts = words.get("after") instanceof Map<?, ?> map ? map : Map.of();
            Map.Entry<Long, SignedCheckpoint> seal = signed.ceilingEntry(number + 1);
            if (seal == null) {
                return; // not signed yet: it allows nothing
            }
            Instant at = seal.getValue().checkpoint().time();
            String action = String.valueOf(words.get("action"));
            if (action.equals(RetentionRule.CHANGED) || action.equals(RetentionRule.STATED)) {
                RetentionRule.years(facts.get("years"))
                        .ifPresent(years -> changes.add(new RetentionRule.Change(at, years)));
            } else if (action.equals(RetentionRule.APPLIED)) {
                announced = true;
                Instant said = Instant.parse(String.valueOf(words.get("at")));
                announcements.add(new Announcement(
                        number, said.isBefore(at) ? said : at, Long.parseLong(String.valueOf(facts.get("upTo")))));
            }
        } catch (BadProof | DateTimeException | NumberFormatException e) {
            throw new Tampered("the retention event " + (number + 1) + " cannot be read: " + e.getMessage());
        }
    }

    /** An announcement counts for what had expired at its own time; whatever else it says. */
    private void allow(Announcement announcement) {
        Instant limit = RetentionRule.limit(announcement.at(), RetentionRule.inForce(changes, announcement.at()));
        SignedCheckpoint over = signed.get(announcement.upTo());
        if (over != null && !over.checkpoint().time().isAfter(limit) && announcement.number() >= announcement.upTo()) {
            upTo = Math.max(upTo, announcement.upTo());
        }
    }
}
