package io.vitrine.ui.owner.customers;

import com.vaadin.flow.component.html.Anchor;
import io.vitrine.analytics.cohort.CohortQuery;
import io.vitrine.analytics.cohort.Cohorts;
import io.vitrine.analytics.people.Asked;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.owner.Desk;

/** Cohorts as a file: a line for each cell. */
record CohortCsv(CohortQuery query, Cohorts read, Desk desk) {

    Anchor link() {
        String name = "%s-cohorts-%s-by-%s.csv"
                .formatted(desk.business().slug(), Asked.word(query.trait()), Asked.word(query.step()));
        return CsvFile.link("Export", name, this::write);
    }

    private void write(CsvFile file) {
        CurrentCall.permit(Permission.EXPORT_FIGURES);
        file.line("cohort", "size", Asked.word(query.step()) + "s_after", "customers", "of", "over");
        for (Cohorts.Row row : read.rows()) {
            for (int n = 0; n < row.counts().size(); n++) {
                boolean open = row.open().isPresent() && row.open().getAsInt() == n;
                file.line(
                        row.label(),
                        row.size(),
                        n,
                        row.counts().get(n),
                        row.of().get(n),
                        open ? "no" : "yes");
            }
        }
    }
}
