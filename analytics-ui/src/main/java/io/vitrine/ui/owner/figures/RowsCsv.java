package io.vitrine.ui.owner.figures;

import com.vaadin.flow.component.html.Anchor;
import io.vitrine.analytics.DrillDown;
import io.vitrine.analytics.Figures;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.owner.Desk;
import java.util.Optional;

/** All rows of a figure as a file, not only those shown. */
record RowsCsv(Figures figures, FigureState state, Desk desk) {

    private static final int PAGE = 100;

    Anchor link() {
        String name = "%s-%s-%s-to-%s-rows.csv"
                .formatted(
                        desk.business().slug(),
                        state.metric().id(),
                        state.scope().period().from(),
                        state.scope().period().to());
        Anchor link = CsvFile.link("Export rows", name, this::write);
        link.addClassName("p");
        return link;
    }

    private void write(CsvFile file) {
        CurrentCall.permit(Permission.EXPORT_FIGURES);
        file.line("kind", "at", "number", "customer", "channel", "location", "gross", "discount", "returned", "value");
        Optional<String> cursor = Optional.empty();
        do {
            DrillDown page = figures.rows(state.metric(), state.scope().query(), cursor, PAGE);
            page.rows().forEach(row -> write(file, row));
            cursor = page.next();
        } while (cursor.isPresent());
    }

    private static void write(CsvFile file, DrillDown.Row row) {
        file.line(
                row.kind(),
                row.at(),
                row.number(),
                row.customer().orElse(""),
                row.channel(),
                row.location(),
                row.gross().toPlainString(),
                row.discount().toPlainString(),
                row.returned().toPlainString(),
                row.value().toPlainString());
    }
}
