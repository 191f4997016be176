package io.vitrine.ui.owner.customers;

import com.vaadin.flow.component.html.Anchor;
import io.vitrine.analytics.basket.Baskets;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.owner.Desk;

/** Rules as a file. */
record RulesCsv(Baskets read, Desk desk) {

    Anchor link() {
        return CsvFile.link("Export", desk.business().slug() + "-bought-together.csv", this::write);
    }

    private void write(CsvFile file) {
        CurrentCall.permit(Permission.EXPORT_FIGURES);
        file.line("antecedent", "consequent", "baskets_together", "baskets", "support", "confidence", "lift");
        read.rules()
                .forEach(rule -> file.line(
                        String.join(" + ", rule.antecedent()),
                        String.join(" + ", rule.consequent()),
                        rule.together(),
                        read.baskets(),
                        rule.support(),
                        rule.confidence(),
                        rule.lift()));
    }
}
