package io.vitrine.identity.backup;

import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.operator.OperatorCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes reports of backups and says which is the newest of each cell. */
@ApplicationScoped
public class Backups {

    /** How far another machine's clock may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    @Inject
    BackupRows rows;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The newest of each cell. */
    @Transactional
    public List<Backup> newest() {
        OperatorCall.permit(Permission.READ_PLATFORM);
        return rows.newest();
    }

    /**
     * Notes it. Reported again it stays one, and learns that it was verified.
     *
     * @throws Problem 422 for a cell that no business is in, or a time that has not come; 409 when other facts were reported
     *     of the same file
     */
    @Transactional
    public Backup report(ReportBackup report) {
        OperatorCall.permit(Permission.MANAGE_PLATFORM);
        Instant now = clock.instant();
        Instant latest = now.plus(AHEAD);
        new Checks()
                .that(rows.known(report.cell()), "cell", "No business is in a cell of this name.")
                .that(!report.at().isAfter(latest), "at", "This time has not come yet.")
                .that(
                        report.verified()
                                .filter(at -> at.isBefore(report.at()) || at.isAfter(latest))
                                .isEmpty(),
                        "verifiedAt",
                        "It was verified after it was made, and not later than now.")
                .raise();
        Backup kept = rows.keep(new BackupId(ids.next()), report, OperatorCall.operator(), now)
                .orElseThrow(() -> Problem.of(
                        409,
                        "other-facts",
                        "This file was reported otherwise",
                        "Time, kind and size of a backup do not change. Report the file that was made."));
        audit.recordOnPlatform(
                AuditEntry.created("backup.reported", "backup", kept.id(), facts(kept)), Optional.empty());
        return kept;
    }

    private static Map<String, String> facts(Backup backup) {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "cell", backup.cell(),
                "at", backup.at().toString(),
                "kind", backup.kind().name(),
                "bytes", Long.toString(backup.bytes()),
                "sha256", backup.sha256()));
        backup.verified().ifPresent(at -> facts.put("verified", at.toString()));
        return facts;
    }
}
