package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.imports.Imports;
import io.vitrine.commerce.imports.Rejection;
import io.vitrine.core.jobs.JobId;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Words;
import java.util.List;

/** The rows that were left out, each with its reason; all of them as a file. */
final class RejectedBox extends Div {

    private static final int SHOWN = 10;
    private static final int PAGE = 1_000;

    private final transient Imports imports;
    private final transient JobId job;

    RejectedBox(Imports imports, Outcome outcome) {
        this.imports = imports;
        this.job = outcome.view().job().id();
        Formats formats = outcome.formats();
        long all = outcome.count("rejectedRows");
        List<Rejection> first = imports.rejections(job, 0, SHOWN);
        Anchor download = CsvFile.link("Download " + formats.count(all) + " rows", "rejected-rows.csv", this::write);
        download.addClassName("s");
        add(new Box("Rows left out", Words.space(), download)
                .with(new DataTable<Rejection>("Rows that were left out")
                        .compact()
                        .figure("Row", rejection -> formats.count(rejection.row()))
                        .text("Reason", Rejection::reason)
                        .column(
                                "As it came",
                                rejection -> Words.span(rejection.original(), "vt-mono", "vt-clip"),
                                "wide")
                        .rows(first))
                .foot(Words.span(formats.count(first.size()) + " of " + formats.count(all))));
    }

    private void write(CsvFile file) {
        file.line("row", "reason", "original");
        long after = 0;
        List<Rejection> page;
        do {
            page = imports.rejections(job, after, PAGE);
            page.forEach(rejection -> file.line(rejection.row(), rejection.reason(), rejection.original()));
            after = page.isEmpty() ? after : page.get(page.size() - 1).row();
        } while (page.size() == PAGE);
    }
}
