package io.vitrine.ui.audit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.grant.OwnGrant;
import io.vitrine.identity.grant.ViewLog;
import io.vitrine.identity.grant.Watermark;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.owner.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;

/** The statement as a file that says who took it and when; its fingerprint goes into the trail. */
@ApplicationScoped
class StatementFile {

    @Inject
    OwnGrant grant;

    @Inject
    ViewLog views;

    @Inject
    Clock clock;

    Anchor link(Statement statement, AuditScope scope, Desk desk) {
        String name = "%s-statement-%s-to-%s.csv"
                .formatted(
                        desk.business().slug(),
                        scope.period().from(),
                        scope.period().to());
        Anchor anchor = new Anchor();
        anchor.addClassNames("vt-btn", "p");
        anchor.add(Glyph.DOWNLOAD.icon(), new Span("Download CSV"));
        Call call = CurrentCall.require();
        DownloadHandler handler = event -> {
            byte[] file = CurrentCall.with(call, () -> stamped(statement, name));
            event.setFileName(name);
            event.setContentType("text/csv; charset=utf-8");
            try (OutputStream out = event.getOutputStream()) {
                out.write(file);
            }
        };
        anchor.setHref(handler);
        return anchor;
    }

    private byte[] stamped(Statement statement, String name) {
        var held = grant.require();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile file = CsvFile.to(out);
        file.line("# " + Watermark.words(CurrentCall.require().actor().name(), held.id(), clock.instant()));
        file.line("from", "to", "gross sales", "discounts", "returns", "net sales", "orders");
        statement.lines().forEach(line -> write(file, line));
        write(file, statement.total());
        byte[] bytes = out.toByteArray();
        views.downloaded(held, name, Watermark.fingerprint(bytes));
        return bytes;
    }

    private static void write(CsvFile file, Statement.Line line) {
        file.line(
                line.from(),
                line.to(),
                line.gross().toPlainString(),
                line.discounts().toPlainString(),
                line.returns().toPlainString(),
                line.net().toPlainString(),
                line.orders());
    }
}
