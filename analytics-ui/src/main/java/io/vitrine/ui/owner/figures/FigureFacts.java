package io.vitrine.ui.owner.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.DrillDown;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;

/** What the figure means, how fresh it is, and the proof that everybody sees the same. */
final class FigureFacts extends Div {

    private static final int SHOWN = 4;

    FigureFacts(DrillDown rows, Desk desk) {
        addClassName("vt-facts");
        boolean open = !rows.query().period().to().isBefore(desk.today());
        add(
                fact("Definition", new Paragraph(rows.metric().definition()), version(rows)),
                fact(
                        "Freshness",
                        new Paragraph(
                                Words.span("", "vt-live", "vt-before"),
                                new Span("As of " + desk.dates().moment(rows.asOf()))),
                        Words.paragraph(
                                open
                                        ? "The period includes today and is still open."
                                        : "The period is over. Only what is recorded late can still change it.",
                                "vt-sm",
                                "vt-mut")),
                fact(
                        "Same for everyone",
                        hash(rows.hash()),
                        Words.paragraph(
                                "Whoever opens these rows in the same state gets this hash.", "vt-sm", "vt-mut")));
    }

    private static Section fact(String title, Component... content) {
        Section fact = new Section(new H2(title));
        fact.add(content);
        return fact;
    }

    private static Paragraph version(DrillDown rows) {
        Paragraph version = Words.paragraph("Version " + rows.metric().version() + ". ", "vt-sm", "vt-mut");
        version.add(new Link("owner/figures", "All definitions"));
        return version;
    }

    private static Paragraph hash(String hash) {
        String brief = hash.substring(0, SHOWN) + " " + hash.substring(SHOWN, 2 * SHOWN) + " … "
                + hash.substring(hash.length() - SHOWN);
        Paragraph line = new Paragraph(Words.span(brief, "vt-mono", "vt-hash"), CopyButton.of(hash));
        line.addClassName("vt-row");
        return line;
    }
}
