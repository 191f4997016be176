package io.vitrine.identity.operator;

import io.vitrine.core.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What an operator sees of a business: registry and statistics, none of its data.
 *
 * @param users people who belong to it now
 * @param bytes size of its tables and indexes by the catalog's statistics; rows likewise
 * @param behind whether its schema is older than the newest one
 * @param waiting events that wait for their subscribers, and since when the oldest does
 * @param failed events that were set aside
 * @param lastActivity when somebody last used a portal or a token
 * @param lastBackup of its cell; none when none was reported
 */
public record BusinessView(
        TenantId id,
        String slug,
        String name,
        String country,
        Plan plan,
        String status,
        long users,
        long bytes,
        long rows,
        String schemaVersion,
        boolean behind,
        long waiting,
        Optional<Instant> waitingSince,
        long failed,
        Optional<Instant> lastActivity,
        Optional<LastBackup> lastBackup,
        Instant createdAt) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What a business pays for. */
    public enum Plan {
        START,
        GROWTH,
        SCALE
    }

    public boolean suspended() {
        return status.equals("SUSPENDED");
    }

    public BusinessHealth health(Instant now) {
        if (suspended()) {
            return BusinessHealth.SUSPENDED;
        }
        if (status.equals("UNVERIFIED")) {
            return BusinessHealth.UNVERIFIED;
        }
        if (failed > 0) {
            return BusinessHealth.FAILING;
        }
        boolean late =
                waitingSince.filter(since -> since.plus(PATIENCE).isBefore(now)).isPresent();
        return late ? BusinessHealth.BEHIND : BusinessHealth.HEALTHY;
    }
}
