package io.vitrine.ui.owner.sales;

import com.vaadin.flow.component.html.Anchor;
import io.vitrine.analytics.Trend;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.owner.Desk;
import java.util.List;

/** The trend as a file: one line per point, the compared one beside it. */
record TrendCsv(SalesFigures read, SalesState state, Desk desk) {

    Anchor link() {
        String name = "%s-%s-%s-to-%s.csv"
                .formatted(
                        desk.business().slug(),
                        state.metric().id(),
                        state.scope().period().from(),
                        state.scope().period().to());
        return CsvFile.link("Export", name, this::write);
    }

    private void write(CsvFile file) {
        CurrentCall.permit(Permission.EXPORT_FIGURES);
        file.line("from", "to", state.metric().id(), "compared_from", "compared_to", "compared", "complete");
        List<Trend.Point> earlier = read.earlier().map(Trend::points).orElse(List.of());
        List<Trend.Point> points = read.trend().points();
        for (int i = 0; i < points.size(); i++) {
            Trend.Point now = points.get(i);
            boolean both = i < earlier.size();
            file.line(
                    now.start(),
                    now.end(),
                    now.value().toPlainString(),
                    both ? earlier.get(i).start() : "",
                    both ? earlier.get(i).end() : "",
                    both ? earlier.get(i).value().toPlainString() : "",
                    now.complete());
        }
    }
}
