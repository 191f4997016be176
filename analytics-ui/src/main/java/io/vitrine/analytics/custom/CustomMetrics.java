package io.vitrine.analytics.custom;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The business's own figures. People from outside see the registered ones alone. */
@ApplicationScoped
@Transactional
public class CustomMetrics {

    private static final String KIND = "metric";
    private static final int MOST = 200;
    private static final Pattern ID = Pattern.compile("x-[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_ID = 64;

    @Inject
    CustomRows rows;

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** By name. */
    public List<CustomMetric> all() {
        CurrentCall.permit(Permission.READ_FIGURES);
        return outside() ? List.of() : rows.all(database.figures());
    }

    public Optional<CustomMetric> find(String id) {
        CurrentCall.permit(Permission.READ_FIGURES);
        return outside() || !ID.matcher(id).matches() ? Optional.empty() : rows.find(database.figures(), id);
    }

    /**
     * Adds one.
     *
     * @param id begins with {@code x-}, small letters, digits and hyphens; a name once used is not used again
     */
    public CustomMetric add(String id, CustomDraft draft) {
        CurrentCall.permit(Permission.CHECK_FIGURES);
        new Checks()
                .that(
                        id.length() <= MAX_ID && ID.matcher(id).matches(),
                        "id",
                        "Begin with x- and use small letters, digits and hyphens, such as x-net-per-order.")
                .raise();
        if (rows.taken(id)) {
            throw Problem.of(
                    409, "metric-exists", "The name is taken", "Use another id; also removed figures keep theirs.");
        }
        if (rows.count() >= MOST) {
            throw Problem.of(409, "too-many", "There are too many own figures", "Remove some: there may be 200.");
        }
        rows.add(id, draft, actor(), clock.instant());
        audit.record(AuditEntry.created("metric.defined", KIND, id, facts(1, draft)));
        return require(id);
    }

    /** Makes a new version; the old one stays. */
    public CustomMetric change(String id, CustomDraft draft) {
        CurrentCall.permit(Permission.CHECK_FIGURES);
        CustomMetric before = require(id);
        if (!rows.change(id, before.version(), draft, actor(), clock.instant())) {
            throw Problem.of(
                    409, "changed-meanwhile", "Somebody else changed it", "Read it again and repeat the change.");
        }
        audit.record(new AuditEntry(
                "metric.redefined",
                KIND,
                id,
                Optional.of(Map.of(
                        "version",
                        String.valueOf(before.version()),
                        "formula",
                        before.formula().toString())),
                Optional.of(facts(before.version() + 1, draft)),
                Optional.empty()));
        return require(id);
    }

    /** Takes it away; its versions stay in the database. */
    public void remove(String id) {
        CurrentCall.permit(Permission.CHECK_FIGURES);
        CustomMetric before = require(id);
        if (!rows.remove(id, clock.instant())) {
            throw Problem.notFound(KIND);
        }
        audit.record(new AuditEntry(
                "metric.removed",
                KIND,
                id,
                Optional.of(Map.of("formula", before.formula().toString())),
                Optional.empty(),
                Optional.empty()));
    }

    private CustomMetric require(String id) {
        return Optional.of(id)
                .filter(wanted -> ID.matcher(wanted).matches())
                .flatMap(wanted -> rows.find(database.tenant(), wanted))
                .orElseThrow(() -> Problem.notFound(KIND));
    }

    private static Map<String, String> facts(int version, CustomDraft draft) {
        return Map.of(
                "version",
                String.valueOf(version),
                "formula",
                draft.formula().toString(),
                "unit",
                draft.unit().name());
    }

    private static String actor() {
        return CurrentCall.require().actor().key();
    }

    private static boolean outside() {
        return CurrentCall.require().actor().access().external();
    }
}
