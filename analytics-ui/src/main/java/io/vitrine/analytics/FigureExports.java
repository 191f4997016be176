package io.vitrine.analytics;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Figures and rows that leave the house in a file. The trail says so before the first row is read. */
@ApplicationScoped
public class FigureExports {

    @Inject
    Audit audit;

    @Inject
    DrillRows rows;

    /**
     * Leaves the export in the trail, in a transaction of its own.
     *
     * @param what such as {@code rows} or {@code trend}
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(String what, Metric metric, FigureQuery query) {
        if (CurrentCall.require().actor().access().external()) {
            throw Problem.of(
                    403,
                    "download-in-portal",
                    "Download this in the portal",
                    "Files for people from outside carry their name, the time and a fingerprint; the portal makes them.");
        }
        CurrentCall.permitAt(Permission.EXPORT_FIGURES, query.location().map(LocationId::value));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("what", what);
        facts.put("version", String.valueOf(metric.version()));
        facts.put("from", query.period().from().toString());
        facts.put("to", query.period().to().toString());
        query.location().ifPresent(location -> facts.put("location", location.toString()));
        audit.record(AuditEntry.created("figures.exported", "metric", metric.id(), facts));
    }

    /** Hands over every row behind the figure, newest first, without keeping them in memory. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void eachRow(Metric metric, FigureQuery query, Consumer<DrillDown.Row> reader) {
        CurrentCall.permitAt(Permission.EXPORT_FIGURES, query.location().map(LocationId::value));
        rows.each(metric, query, reader);
    }
}
