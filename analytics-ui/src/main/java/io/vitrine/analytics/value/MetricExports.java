package io.vitrine.analytics.value;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Figures and their rows that leave the house in a file. The trail says so before the first row is read. */
@ApplicationScoped
public class MetricExports {

    @Inject
    Audit audit;

    @Inject
    MetricPages pages;

    /**
     * Leaves the export in the trail, in a transaction of its own.
     *
     * @param what such as {@code rows} or {@code value}
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(String what, FileFormat format, MetricMeaning meaning, MetricQuestion question) {
        if (CurrentCall.require().actor().access().external()) {
            throw Problem.of(
                    403,
                    "download-in-portal",
                    "Download this in the portal",
                    "Files for people from outside carry their name, the time and a fingerprint; the portal makes them.");
        }
        permit(question);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("what", what);
        facts.put("format", format.ending());
        facts.put("version", String.valueOf(meaning.version()));
        facts.put("from", question.period().from().toString());
        facts.put("to", question.period().to().toString());
        question.filter().location().ifPresent(location -> facts.put("location", location.toString()));
        question.reportedOn().ifPresent(day -> facts.put("asReportedOn", day.toString()));
        audit.record(AuditEntry.created("figures.exported", "metric", meaning.id(), facts));
    }

    /** Hands over every row behind the figure, newest first, without keeping them in memory. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void eachRow(MetricAnswer answer, Consumer<MetricRow> reader) {
        permit(answer.question());
        if (answer.figure().rowCount() > 0) {
            pages.each(answer.meaning().made(), answer.question(), reader);
        }
    }

    /** Writes every row behind the figure into a file, as they come. The stream is closed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(FileFormat format, MetricAnswer answer, OutputStream out) throws IOException {
        try (RowFile file = RowFile.begin(format, answer, out)) {
            eachRow(answer, row -> {
                try {
                    file.write(RowColumns.cells(row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void permit(MetricQuestion question) {
        CurrentCall.permitAt(
                Permission.EXPORT_FIGURES, question.filter().location().map(LocationId::value));
    }
}
