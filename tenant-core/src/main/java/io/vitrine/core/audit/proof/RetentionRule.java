package io.vitrine.core.audit.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long sealed events keep their content. The setting is made of events of the trail itself, and the database, the
 * server and the verifier follow the same rule: a payload may go once the checkpoint over it is older than the longest
 * retention that stood at any time in the last thirty days. So a longer one holds at once and a shorter one has to wait.
 */
public final class RetentionRule {

    /** The event that sets the retention; {@code after.years} says how long. */
    public static final String CHANGED = "audit-retention.changed";

    /** The event by which the system states a setting anew, every four weeks. */
    public static final String STATED = "audit-retention.stated";

    /** The event that announces which payloads go: those of the events before number {@code after.upTo}. */
    public static final String APPLIED = "audit-retention.applied";

    public static final int USUAL = 10;
    public static final int LEAST = 1;
    public static final int MOST = 30;
    public static final Duration WAIT = Duration.ofDays(30);

    /** @param at when the event of the change was sealed */
    public record Change(Instant at, int years) {}

    private RetentionRule() {}

    /**
     * The years that content had to be kept at this moment.
     *
     * @param changes in the order of sealing
     */
    public static int inForce(List<Change> changes, Instant moment) {
        int before = USUAL;
        int lately = LEAST;
        for (Change change : changes) {
            if (!change.at().isAfter(moment.minus(WAIT))) {
                before = change.years();
            } else if (!change.at().isAfter(moment)) {
                lately = Math.max(lately, change.years());
            }
        }
        return Math.max(before, lately);
    }

    /** Content sealed up to this time may go. */
    public static Instant limit(Instant moment, int years) {
        return moment.atOffset(ZoneOffset.UTC).minusYears(years).toInstant();
    }

    /** Whether events of this action are about the retention; their own content never goes. */
    public static boolean concerns(String action) {
        return action.equals(CHANGED) || action.equals(STATED) || action.equals(APPLIED);
    }

    /** The years that an event sets; absent when they are none. */
    public static Optional<Integer> years(@Nullable Object fact) {
        String text = String.valueOf(fact);
        return text.matches("[1-9]|[12][0-9]|30") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
