package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** All documents of a period, for taking them out of the house. Works inside the caller's transaction. */
@Dependent
public class IssuedDocuments {

    private static final int MOST_DOCUMENTS = 20_000;
    private static final int MOST_LINES = 100_000;

    private final Database database;

    @Inject
    IssuedDocuments(Database database) {
        this.database = database;
    }

    /**
     * Those issued from one day to another, both included, in their order.
     *
     * @throws Problem 422 when there are more than one file should hold
     */
    public List<IssuedDocument> between(LocalDate from, LocalDate to) {
        CurrentCall.permitAt(Permission.EXPORT_INVOICES, Optional.empty());
        return database.tenant().withHandle(handle -> {
            Map<UUID, List<InvoiceLine>> lines = lines(handle, from, to);
            List<IssuedDocument> documents = handle.createQuery(InvoiceSql.ISSUED)
                    .bindByType("reach", null, UUID[].class)
                    .bind("from", from)
                    .bind("to", to)
                    .bind("limit", MOST_DOCUMENTS + 1)
                    .map((row, context) -> new IssuedDocument(
                            InvoiceRows.summary(row, to),
                            Issuer.read(OrderBills.json(row.getString("seller")).asJsonObject()),
                            InvoiceRows.buyer(row),
                            TaxShare.read(
                                    OrderBills.json(row.getString("taxes")).asJsonArray()),
                            lines.getOrDefault(row.getObject("id", UUID.class), List.of())))
                    .list();
            if (documents.size() > MOST_DOCUMENTS) {
                throw tooMany();
            }
            return documents;
        });
    }

    private static Map<UUID, List<InvoiceLine>> lines(Handle handle, LocalDate from, LocalDate to) {
        Map<UUID, List<InvoiceLine>> lines = new HashMap<>();
        int[] count = {0};
        handle.createQuery(InvoiceSql.LINES_ISSUED)
                .bind("from", from)
                .bind("to", to)
                .bind("limit", MOST_LINES + 1)
                .map((row, context) -> Map.entry(row.getObject("invoice_id", UUID.class), InvoiceRows.line(row)))
                .forEach(entry -> {
                    count[0]++;
                    lines.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue());
                });
        if (count[0] > MOST_LINES) {
            throw tooMany();
        }
        return lines;
    }

    private static Problem tooMany() {
        return Problem.invalid("to", "Choose a shorter period: one file holds 20,000 documents or 100,000 lines.");
    }
}
