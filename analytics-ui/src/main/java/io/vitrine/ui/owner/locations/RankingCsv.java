package io.vitrine.ui.owner.locations;

import com.vaadin.flow.component.html.Anchor;
import io.vitrine.analytics.Kpis;
import io.vitrine.analytics.LocationComparison;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.money.Money;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Scope;

/** The ranking as a file. */
record RankingCsv(LocationComparison read, Scope scope, Desk desk) {

    Anchor link() {
        String name = "%s-locations-%s-to-%s.csv"
                .formatted(
                        desk.business().slug(),
                        scope.period().from(),
                        scope.period().to());
        return CsvFile.link("Export", name, this::write);
    }

    private void write(CsvFile file) {
        CurrentCall.permit(Permission.EXPORT_FIGURES);
        file.line("rank", "location", "name", "kind", "net_sales", "net_sales_before", "average_order_value", "orders");
        read.ranking()
                .forEach(row -> file.line(
                        row.rank(),
                        row.id(),
                        row.name(),
                        row.kind(),
                        row.now().netSales().text(),
                        row.before().netSales().text(),
                        average(row.now()),
                        row.now().orders()));
    }

    private static String average(Kpis kpis) {
        return kpis.averageOrderValue().map(Money::text).orElse("");
    }
}
