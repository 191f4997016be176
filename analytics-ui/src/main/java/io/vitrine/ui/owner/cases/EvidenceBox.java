package io.vitrine.ui.owner.cases;

import com.vaadin.flow.component.html.Div;
import io.vitrine.analytics.cases.CaseDetails;
import io.vitrine.analytics.cases.CaseSummary;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CodeBlock;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Readings;

/** The figure as it was when the case was opened. */
final class EvidenceBox extends Div {

    EvidenceBox(CaseDetails found, Desk desk) {
        CaseSummary summary = found.summary();
        Facts facts = new Facts()
                .fact("Figure", summary.metric().label() + ", version " + found.version())
                .fact(
                        "Days",
                        desk.dates()
                                .span(summary.period().from(), summary.period().to()))
                .fact("Was", Readings.text(summary.metric(), summary.figure(), desk.formats()))
                .fact("Rows", desk.formats().count(found.rowCount()))
                .fact("As of", desk.dates().moment(found.asOf()))
                .fact("Hash", Words.span(found.hash(), "vt-mono", "vt-xs", "vt-break"));
        add(new Box("As it was")
                .padded(facts)
                .padded(CodeBlock.sql(
                        "The statement that added the rows up",
                        found.statement().strip())));
    }
}
